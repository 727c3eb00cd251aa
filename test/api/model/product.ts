import { expect } from 'vitest';
import type { TestApp } from '../../support/app.ts';
import type { Client } from '../../support/client.ts';
import { administratorOf } from '../relationships.ts';
import { latestAgreement, linesFor } from '../walk.ts';
import { type Cast, firstDay } from './cast.ts';
import { look } from './look.ts';
import { type OfferName, offerNames, offers } from './offers.ts';
import { viewOf } from './view.ts';
import { type ModelCustomer, type PartnerName, partnerNames, type World } from './world.ts';

/** What the catalogue gives to all sequences. */
export interface Shelf {
  readonly offerIds: Readonly<Record<OfferName, string>>;
  readonly agreementTemplateId: string;
}

/** The market of all customers: one in which a company is known by its registration number. */
export const country = 'HU';

export const readShelf = async (client: Client): Promise<Shelf> => {
  const lines = await linesFor(
    client,
    country,
    offerNames.map((name) => ({ offer: offers[name].publishedId, quantity: 1 })),
  );
  const ids = offerNames.map((name, index) => [name, lines[index]?.offerId ?? '']);
  return {
    offerIds: Object.fromEntries(ids) as Record<OfferName, string>,
    agreementTemplateId: await latestAgreement(client),
  };
};

/** What came of a request: the codes of its mistakes, or of the error that it was refused with. */
export interface Outcome {
  readonly codes: readonly string[];
  /** What was answered: the fields of all payloads together. */
  readonly payload: Readonly<Record<string, unknown>>;
}

interface Payload {
  readonly userErrors: ReadonlyArray<{ readonly code: string }>;
}

/** One mutation, by its name, with its input and what is to be answered. */
export type Call = readonly [name: string, input: object, selection: string];

/** The product, as the partners and customers of one sequence reach it. */
export class Product {
  readonly #app: TestApp;
  readonly #clients: Cast['clients'];
  readonly shelf: Shelf;
  readonly #administrators = new Map<string, Client>();

  constructor(app: TestApp, clients: Cast['clients'], shelf: Shelf) {
    this.#app = app;
    this.#clients = clients;
    this.shelf = shelf;
    this.setDay(firstDay);
  }

  setDay(day: string): void {
    this.#app.clock.now = () => new Date(`${day}T09:00:00.000Z`);
  }

  /** What the clock has to do by now is done. */
  async settle(): Promise<void> {
    await this.#app.app.scheduler.runNow('end-terms');
  }

  send(who: PartnerName, ...calls: readonly Call[]): Promise<Outcome> {
    return sendAll(this.#clients[who], calls);
  }

  /** As the customer's own global administrator. */
  async sendAs(customer: ModelCustomer, ...calls: readonly Call[]): Promise<Outcome> {
    const client = this.#administrators.get(customer.id) ?? (await administratorOf(this.#app, customer.id));
    this.#administrators.set(customer.id, client);
    return sendAll(client, calls);
  }

  /** What the partner reads is what the model says it is to read. */
  async compare(world: World, who: PartnerName): Promise<void> {
    const { hidden: _, ...expected } = viewOf(world, who);
    const word = world.customers.at(-1)?.name.split(' ')[0] ?? 'nobody';
    const found = expected.customers
      .filter(({ companyName }) => companyName.startsWith(word))
      .map(({ id }) => id);
    expect(await look(this.#clients[who], viewOf(world, who), word), `what ${who} reads`).toEqual({
      ...expected,
      found,
      revealed: [],
    });
  }

  async compareAll(world: World): Promise<void> {
    await Promise.all(partnerNames.map((who) => this.compare(world, who)));
  }
}

/** In one document, one after the other. */
const sendAll = async (client: Client, calls: readonly Call[]): Promise<Outcome> => {
  const types = calls.map(([name]) => `$${name}: ${name.charAt(0).toUpperCase()}${name.slice(1)}Input!`);
  const fields = calls.map(
    ([name, , selection]) => `${name}(input: $${name}) { ${selection} userErrors { code } }`,
  );
  const variables = Object.fromEntries(calls.map(([name, input]) => [name, input]));
  const answer = await client.send<Record<string, Payload>>(
    `mutation (${types.join(', ')}) { ${fields.join(' ')} }`,
    variables,
  );
  const error = answer.errors?.[0]?.extensions.code;
  if (typeof error === 'string') return { codes: [error], payload: {} };
  if (!answer.data) throw new Error(answer.text);
  const payloads = Object.values(answer.data);
  return {
    codes: payloads.flatMap(({ userErrors }) => userErrors.map(({ code }) => code)).sort(),
    payload: Object.assign({}, ...payloads),
  };
};
