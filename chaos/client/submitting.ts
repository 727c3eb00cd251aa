import { type Ask, Unanswered } from '../../scripts/shared/ask.ts';
import {
  type Choice,
  choose,
  type Newcomer,
  prepare,
  Refused,
  type Reviewed,
  submit,
} from '../../scripts/shared/onboard.ts';
import { createAsk, Unknown } from './ask.ts';
import type { Log } from './log.ts';
import type { Person, Work } from './workload.ts';

/** Somebody who adds customers, and what is chosen for them. */
export interface Seller {
  readonly person: Person;
  readonly choice: Choice;
  /** Sends the same until it is answered. */
  readonly ask: Ask;
}

export const findSellers = ({ people, urls, log }: Work): Promise<Seller[]> =>
  Promise.all(
    people.map(async (person) => {
      const ask = createAsk(person, { urls, log });
      return { person, ask, choice: await choose(ask, person.demo) };
    }),
  );

/** A customer by its number; the company's name tells it from all others, however often it was begun anew. */
export const newcomer = (number: number, start = 1): Newcomer & { readonly companyName: string } => ({
  key: `chaos-${number}-${start}`,
  domainPrefix: `chaos${number}s${start}`,
  companyName: `Chaos Coffee ${number} Ltd`,
});

export const prepareNewcomer = (seller: Seller, number: number, start = 1): Promise<Reviewed> =>
  prepare(seller.ask, seller.choice, newcomer(number, start));

/** The same; null where it was refused, which is written down. */
export const prepareLogged = async (log: Log, seller: Seller, number: number): Promise<Reviewed | null> => {
  try {
    return await prepareNewcomer(seller, number);
  } catch (error) {
    if (!(error instanceof Refused || error instanceof Unanswered)) throw error;
    log.write({ kind: 'refused', name: newcomer(number).companyName, why: error.message });
    return null;
  }
};

/** Submits, and writes down what was told. @returns whether it was told anything */
export const submitLogged = async (
  log: Log,
  ask: Ask,
  number: number,
  reviewed: Reviewed,
): Promise<boolean> => {
  const name = newcomer(number).companyName;
  const began = Date.now();
  log.write({ kind: 'submitting', name });
  try {
    const tenantId = await submit(ask, reviewed);
    log.write({ kind: 'acknowledged', name, tenantId, tookMs: Date.now() - began });
    return true;
  } catch (error) {
    const isUnknown = error instanceof Unknown;
    log.write({ kind: isUnknown ? 'unknown' : 'refused', name, why: (error as Error).message });
    return !isUnknown;
  }
};
