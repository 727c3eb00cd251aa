import type { FormEvent, ReactNode } from 'react';
import { Link } from 'wouter';
import { PageTitle } from '../shell/page-title.tsx';
import { useTexts } from '../texts/use-texts.ts';
import { CheckIcon } from '../ui/icons.tsx';
import { CancelDraft } from './cancel-draft.tsx';
import type { Draft } from './draft-fields.ts';
import './wizard.css';

const screens = ['account', 'subscriptions', 'review'] as const;
export type WizardScreen = (typeof screens)[number];

interface WizardProps {
  readonly draft: Draft;
  readonly screen: WizardScreen;
  readonly children: ReactNode;
  /** The way on, and beside it whatever else can be done. */
  readonly actions: ReactNode;
  readonly onNext: () => void;
}

/** The frame of the three screens: where one is, what the customer is called, and the way on at the foot. */
export const Wizard = ({ draft, screen, children, actions, onNext }: WizardProps) => {
  const t = useTexts();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onNext();
  };
  return (
    <form className="wizard" onSubmit={submit} noValidate>
      <header className="wizard-top">
        <p className="soft">
          {t.wizard.addCustomer}
          {draft.company.name && ` · ${draft.company.name}`}
        </p>
        <PageTitle key={screen}>{t.wizard.screens[screen]}</PageTitle>
      </header>
      <Progress draft={draft} screen={screen} />
      {children}
      <footer className="wizard-foot">
        <CancelDraft draft={draft} />
        <div className="wizard-actions">{actions}</div>
      </footer>
    </form>
  );
};

/** Screens that lie behind can be gone back to. */
const Progress = ({ draft, screen }: Pick<WizardProps, 'draft' | 'screen'>) => {
  const t = useTexts();
  const here = screens.indexOf(screen);
  return (
    <nav aria-label={t.wizard.progress}>
      <ol className="wizard-steps">
        {screens.map((name, index) => (
          <li key={name} className={index < here ? 'done' : index === here ? 'here' : ''}>
            <StepMark number={index + 1} isDone={index < here} />
            {index < here ? (
              <Link href={`/add/${draft.id}/${name}`}>{t.wizard.screens[name]}</Link>
            ) : (
              <span {...(index === here && { 'aria-current': 'step' })}>{t.wizard.screens[name]}</span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
};

const StepMark = ({ number, isDone }: { readonly number: number; readonly isDone: boolean }) => (
  <span className="wizard-mark" aria-hidden="true">
    {isDone ? <CheckIcon /> : number}
  </span>
);
