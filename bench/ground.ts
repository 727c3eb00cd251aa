import { type Callers, signInCallers } from './callers.ts';
import type { Contender } from './contenders/contender.ts';
import { type ProductOptions, startProduct } from './contenders/product.ts';
import { startServer } from './contenders/start-server.ts';
import { openSeeded, type SeededDatabase } from './seed/open-seeded.ts';
import { type Population, populationOf } from './seed/population.ts';

interface Stoppable {
  stop(): Promise<void>;
}

/** Has it stopped when the workload is over. */
export type Keep = <T extends Stoppable>(starting: Promise<T>) => Promise<T>;

/** Whoever takes part beside ready buffers, by the name in the tables. */
export type ContenderName = 'product' | 'limit' | 'conventional' | 'mercurius' | 'yoga';

const allOthers: readonly ContenderName[] = ['limit', 'conventional', 'mercurius', 'yoga'];

/** What a run stands on: the filled database, who asks, and everything that was started. */
export class Ground {
  readonly population: Population;
  readonly others: readonly ContenderName[];
  readonly #product: ProductOptions;
  readonly #started: Stoppable[] = [];
  #database: Promise<SeededDatabase> | null = null;
  #callers: Promise<Callers> | null = null;

  /** @param others whoever takes part beside the product */
  constructor(
    customers: number,
    others: readonly ContenderName[] = allOthers,
    product: ProductOptions = { processes: 1 },
  ) {
    this.population = populationOf(customers);
    this.others = others;
    this.#product = product;
  }

  readonly keep: Keep = async (starting) => {
    const started = await starting;
    this.#started.push(started);
    return started;
  };

  /** The product's own tables, filled once in a run, on a server engine as in production. */
  async databaseUrl(): Promise<string> {
    this.#database ??= openSeeded(this.population);
    return (await this.#database).url;
  }

  callers(): Promise<Callers> {
    this.#callers ??= signInCallers();
    return this.#callers;
  }

  async start(name: ContenderName): Promise<Contender> {
    const databaseUrl = await this.databaseUrl();
    const { environment, byAuthorization } = await this.callers();
    return this.keep(
      name === 'product'
        ? startProduct(databaseUrl, environment, this.#product)
        : startServer(name, { databaseUrl, callers: byAuthorization }),
    );
  }

  /** Stops what the workload has started. */
  async clear(): Promise<void> {
    for (const started of this.#started.splice(0).reverse()) await started.stop();
  }

  async close(): Promise<void> {
    await this.clear();
    await (await this.#callers)?.stop();
    await (await this.#database)?.stop();
  }
}
