import { randomUUID } from 'node:crypto';
import { createPool, type Pool, type RowDataPacket } from 'mysql2/promise';
import { v7 as uuidv7 } from 'uuid';
import { createAsk } from '../../scripts/shared/ask.ts';
import { choose, prepare } from '../../scripts/shared/onboard.ts';
import { demoPartners } from '../../src/commands/demo-walk.ts';
import { type Contender, portOf } from '../contenders/contender.ts';
import { json } from '../contenders/shared/database.ts';
import { toGlobalId, toUuid } from '../contenders/shared/global-ids.ts';
import type { Ground } from '../ground.ts';
import { insertRows } from '../seed/insert.ts';
import { partners } from '../seed/population.ts';
import type { Cell, Row } from '../seed/rows.ts';

/** A draft that was reviewed, and whose partner's. */
export interface ReadyDraft {
  /** As the API writes it. */
  readonly onboardingId: string;
  readonly version: number;
  readonly authorization: string;
  readonly domainPrefix: string;
}

interface Template {
  readonly row: Row;
  readonly authorization: string;
}

/**
 * Reviewed drafts of all partners in turn, as many as are wanted: one of each partner is walked through the product,
 * the others are its copies, so that each can be submitted.
 */
export class Drafts {
  readonly #pool: Pool;
  readonly #templates: readonly Template[];
  readonly #drafts: ReadyDraft[] = [];
  #taken = 0;
  readonly #run = randomUUID().slice(0, 8);

  private constructor(pool: Pool, templates: readonly Template[]) {
    this.#pool = pool;
    this.#templates = templates;
  }

  static async open(ground: Ground, product: Contender): Promise<Drafts> {
    const databaseUrl = await ground.databaseUrl();
    const { authorizations } = await ground.callers();
    const pool = createPool({ uri: databaseUrl, timezone: 'Z', connectionLimit: 2 });
    const templates = await Promise.all(
      authorizations.slice(0, partners).map(async (authorization): Promise<Template> => {
        const id = await walk(product, authorization);
        const [rows] = await pool.query<RowDataPacket[]>('SELECT * FROM customer_onboardings WHERE id = ?', [
          toUuid(id),
        ]);
        return { row: rows[0] as Row, authorization };
      }),
    );
    return new Drafts(pool, templates);
  }

  /** Sees to it that so many are ready. */
  async stock(count: number): Promise<void> {
    const missing = count - (this.#drafts.length - this.#taken);
    if (missing <= 0) return;
    const copies = Array.from({ length: missing }, (_, index) => this.#copy(this.#drafts.length + index));
    await insertRows(
      this.#pool,
      'customer_onboardings',
      copies.map(({ row }) => row),
    );
    this.#drafts.push(...copies.map(({ draft }) => draft));
  }

  /** The next one, which is then no longer ready. */
  take(): ReadyDraft {
    const draft = this.#drafts[this.#taken++];
    if (!draft) throw new Error('More drafts were wanted than had been made');
    return draft;
  }

  stop(): Promise<void> {
    return this.#pool.end();
  }

  #copy(number: number): { readonly row: Row; readonly draft: ReadyDraft } {
    const { row, authorization } = this.#templates[number % this.#templates.length] as Template;
    const id = uuidv7();
    const domainPrefix = `b${this.#run}${number.toString(36)}`;
    const company = { ...json<object>(row.company), domainPrefix };
    const quote = { ...json<object>(row.quote), expiresAt: '2099-01-01T00:00:00.000Z' };
    return {
      row: { ...texts(row), id, company: JSON.stringify(company), quote: JSON.stringify(quote) },
      draft: {
        onboardingId: toGlobalId('onb', id),
        version: Number(row.version),
        authorization,
        domainPrefix,
      },
    };
  }
}

/** JSON as it goes into a statement again, whichever way the engine has handed it out. */
const texts = (row: Row): Row =>
  Object.fromEntries(
    Object.entries(row).map(([column, cell]): [string, Cell] => [
      column,
      typeof cell === 'object' && cell !== null && !(cell instanceof Date) ? JSON.stringify(cell) : cell,
    ]),
  );

/** One draft of a partner through all steps up to the review. */
const walk = async (product: Contender, authorization: string): Promise<string> => {
  const demo = demoPartners['direct-bill'];
  if (!demo) throw new Error('There is no demo partner');
  const token = authorization.replace('Bearer ', '');
  const ask = createAsk(`http://127.0.0.1:${portOf(product)}/graphql`, token, []);
  const key = randomUUID();
  const choice = await choose(ask, demo);
  return (await prepare(ask, choice, { key, domainPrefix: `t${key.slice(0, 18).replaceAll('-', '')}` }))
    .onboardingId;
};
