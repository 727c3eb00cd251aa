import type { Metrics } from './metrics.ts';
import { kindOf, shapeOf } from './statements.ts';
import type { Tracing } from './tracing.ts';

interface Ended {
  readonly sql: string;
  readonly startedAt: number;
  readonly endedAt: number;
  readonly hasFailed: boolean;
}

/** Counts what the database is asked, and tells the traces of it; undefined where nobody wants to know. */
export const observeDatabase = (metrics: Metrics | null, tracing: Tracing | null, system: string) => {
  if (!metrics && !tracing) return undefined;
  return {
    statement: (ended: Ended): void => {
      if (metrics) count(metrics, ended);
      if (tracing) tell(tracing, ended, system);
    },
    within: <T>(name: string, work: () => Promise<T>): Promise<T> =>
      tracing ? tracing.during(name, work) : work(),
    waited: (milliseconds: number): void => metrics?.connectionWaitSeconds.observe(milliseconds / 1_000),
  };
};

const count = (metrics: Metrics, { sql, startedAt, endedAt, hasFailed }: Ended): void => {
  const statement = kindOf(sql);
  metrics.statementSeconds.observe({ statement }, (endedAt - startedAt) / 1_000);
  if (hasFailed) metrics.statementErrors.inc({ statement });
};

/** The text holds placeholders where its values were. */
const tell = (tracing: Tracing, { sql, startedAt, endedAt, hasFailed }: Ended, system: string): void => {
  const { name, text } = shapeOf(sql);
  const attributes = { 'db.system.name': system, 'db.query.summary': name, 'db.query.text': text };
  tracing.tell({ name, startedAt, endedAt, attributes, hasFailed });
};
