import { type GraphiQLPlugin, pick, useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { useEffect, useRef, useSyncExternalStore } from 'react';
import { type WalkOperation, type WalkStep, walk } from '../src/pages/walk.ts';
import { fillVariables } from './fill-variables.tsx';
import { progress } from './progress.ts';
import { settings } from './settings.ts';
import { queryOf, variablesOf } from './tabs.ts';

/** The steps of the walk, what is done, and what comes next. */
const WalkPanel = () => {
  const { done } = useSyncExternalStore(progress.subscribe, progress.current);
  const next = walk
    .filter(({ isOptional }) => !isOptional)
    .flatMap(({ operations }) => operations)
    .find(({ name }) => !done.includes(name));
  return (
    <section className="walk">
      <h2>Add a customer</h2>
      <p>Open the next operation, look at it, and press ▶.</p>
      {settings.demoToken === null && <SignInHint />}
      <ol>
        {walk.map((step) => (
          <Step key={step.title} step={step} done={done} next={next} />
        ))}
      </ol>
      {next === undefined && <p ref={scrollWithin}>The customer is there. Open a draft to begin again.</p>}
      <p>
        <a href="/explorer/schema">All of the schema on one page</a>
      </p>
    </section>
  );
};

const SignInHint = () => (
  <p>
    Put your token under Headers: <code>{'{ "Authorization": "Bearer …" }'}</code>
  </p>
);

interface StepProps {
  readonly step: WalkStep;
  readonly done: readonly string[];
  readonly next: WalkOperation | undefined;
}

const Step = ({ step: { title, about, isOptional, operations }, done, next }: StepProps) => (
  <li>
    <h3>
      {title}
      {isOptional && <small> (optional)</small>}
    </h3>
    <p>{about}</p>
    {operations.map((operation) => (
      <OpenButton
        key={operation.name}
        operation={operation}
        isDone={done.includes(operation.name)}
        isNext={operation === next}
      />
    ))}
  </li>
);

interface OpenButtonProps {
  readonly operation: WalkOperation;
  readonly isDone: boolean;
  readonly isNext: boolean;
}

const OpenButton = ({ operation, isDone, isNext }: OpenButtonProps) => {
  const { tabs, activeTabIndex } = useGraphiQL(pick('tabs', 'activeTabIndex'));
  const open = useOpen(operation);
  const isOpen = tabs[activeTabIndex]?.title === operation.name;
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isNext) scrollWithin(button.current);
  }, [isNext]);
  return (
    <button
      ref={button}
      type="button"
      className="walk-open"
      data-next={isNext}
      aria-current={isOpen}
      onClick={open}
    >
      <span>{operation.name}</span>
      <span>{isDone ? '✓ done' : isNext ? 'next →' : ''}</span>
    </button>
  );
};

/** The panel alone is moved: on a narrow screen the reader may be looking at the answer below it. */
const scrollWithin = (element: HTMLElement | null): void => {
  const panel = element?.closest('.graphiql-plugin');
  if (!element || !panel) return;
  const below = element.getBoundingClientRect().bottom - panel.getBoundingClientRect().bottom;
  if (below > 0) panel.scrollBy({ top: below + element.offsetHeight });
};

/** Goes to the operation's tab; makes it anew where it was closed. */
const useOpen = (operation: WalkOperation) => {
  const { tabs, queryEditor, variableEditor } = useGraphiQL(pick('tabs', 'queryEditor', 'variableEditor'));
  const { changeTab, addTab } = useGraphiQLActions();
  return () => {
    const index = tabs.findIndex(({ title }) => title === operation.name);
    if (index >= 0) return changeTab(index);
    addTab();
    queryEditor?.setValue(queryOf(operation));
    variableEditor?.setValue(variablesOf(operation));
    if (variableEditor) fillVariables(variableEditor, operation);
  };
};

const WalkIcon = () => (
  <svg viewBox="0 0 16 16" fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden="true">
    <path d="M2 3.5l1 1 2-2M2 8l1 1 2-2M2 12.5l1 1 2-2M8 3.5h6M8 8h6M8 12.5h6" />
  </svg>
);

export const walkPlugin: GraphiQLPlugin = { title: 'Walk', icon: WalkIcon, content: WalkPanel };
