import { createConnection, type RowDataPacket } from 'mysql2/promise';
import { writeCursor } from '../contenders/shared/paging.ts';
import { type Question, readRace } from '../graphql-race.ts';
import { customerList } from '../operations.ts';
import { partnerIdOf } from '../seed/population.ts';
import type { Workload } from '../workload.ts';
import { startAll } from './start-all.ts';

const first = 20;
const deepPage = 2_000;
const neighbours = 20;

/** Cursors of some pages on from one, without leafing there; fewer customers have no such page: then the last ones. */
const findCursors = async (databaseUrl: string, page: number): Promise<string[]> => {
  const connection = await createConnection(databaseUrl);
  try {
    const own = 'FROM customer_relationships WHERE partner_id = ? AND ended_at IS NULL';
    const [counted] = await connection.query<RowDataPacket[]>(`SELECT COUNT(*) AS count ${own}`, [
      partnerIdOf(0),
    ]);
    const rows = neighbours * first;
    const offset = Math.max(0, Math.min((page - 1) * first, Number(counted[0]?.count) - 2 * rows));
    const [found] = await connection.query<RowDataPacket[]>(
      `SELECT name_key AS nameKey, customer_id AS customerId ${own} ORDER BY name_key, customer_id LIMIT ? OFFSET ?`,
      [partnerIdOf(0), rows, offset],
    );
    return found
      .filter((_, index) => index % first === 0)
      .map(({ nameKey, customerId }) => writeCursor({ nameKey, customerId }));
  } finally {
    await connection.end();
  }
};

/** The same list near its start and far from it. */
export const w9: Workload = {
  name: 'W9',
  races: {
    'W9-1': `pages 1 to ${neighbours} of the list of customers, ${first} on each`,
    W9: `pages ${deepPage.toLocaleString('en')} to ${(deepPage + neighbours).toLocaleString('en')} of the same list`,
  },
  prepare: async (ground) => {
    const { product, others } = await startAll(ground);
    const { authorizations } = await ground.callers();
    const race = async (name: string, page: number) => {
      const cursors = await findCursors(await ground.databaseUrl(), page);
      const questions = cursors.map(
        (after): Question => ({
          operation: customerList,
          variables: { first, after },
          authorization: authorizations[0],
        }),
      );
      return readRace({ name, product, others, questions });
    };
    return [await race('W9-1', 1), await race('W9', deepPage)];
  },
};
