import { type MonacoEditor, pick, useGraphiQL } from '@graphiql/react';
import { useEffect, useSyncExternalStore } from 'react';
import { fillIn, type WalkOperation } from '../src/pages/walk.ts';
import { progress } from './progress.ts';
import { operationNamed, variablesOf } from './tabs.ts';

/** Fills in what is known by now, wherever the open tab is one of the walk. */
export const FillVariables = (): null => {
  const { variableEditor, tabs, activeTabIndex } = useGraphiQL(
    pick('variableEditor', 'tabs', 'activeTabIndex'),
  );
  const { known } = useSyncExternalStore(progress.subscribe, progress.current);
  const tab = tabs[activeTabIndex];
  const name = tab?.title;
  const id = tab?.id;
  // biome-ignore lint/correctness/useExhaustiveDependencies: two tabs may hold the same operation.
  useEffect(() => {
    const operation = operationNamed(name);
    if (variableEditor && operation) fillVariables(variableEditor, operation);
  }, [variableEditor, id, name, known]);
  return null;
};

/** What a person has typed stays; what was filled in for an earlier draft is filled in anew. */
export const fillVariables = (editor: MonacoEditor, operation: WalkOperation): void => {
  const { known, filled } = progress.current();
  const text = editor.getValue();
  const isOurs = text === filled[operation.name];
  const next = fillIn(isOurs ? variablesOf(operation) : text, known);
  if (next === text) return;
  editor.setValue(next);
  progress.noteFilled(operation, next);
};
