import type { Contender } from '../contenders/contender.ts';
import { ask, type Question } from '../graphql-race.ts';
import type { Ground } from '../ground.ts';
import { assertSame } from '../record.ts';
import { partners } from '../seed/population.ts';
import type { Drafts, ReadyDraft } from './drafts.ts';
import { storedRows, withoutChance } from './stored.ts';

/** What the answer to a write holds that was done. */
export const noMistake = '"userErrors":[]';

/** All must answer the same, and leave the same rows, apart from what is drawn anew for every call. */
export const compareWrites = async (
  ground: Ground,
  drafts: Drafts,
  product: Contender,
  others: readonly Contender[],
  questionOf: (draft: ReadyDraft) => Question,
): Promise<void> => {
  const databaseUrl = await ground.databaseUrl();
  const written = async (contender: Contender) => {
    await drafts.stock(partners);
    const draft = drafts.take();
    const answer = withoutChance(await ask(contender, questionOf(draft)), draft);
    return { answer, rows: withoutChance(await storedRows(databaseUrl, draft), draft) };
  };
  const own = await written(product);
  for (const other of others) {
    // The next draft of the same partner.
    for (let passed = 1; passed < partners; passed++) drafts.take();
    const { answer, rows } = await written(other);
    assertSame(other.name, own.answer, answer);
    assertSame(`${other.name} (rows)`, own.rows, rows);
  }
};
