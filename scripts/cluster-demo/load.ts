import { setTimeout as wait } from 'node:timers/promises';
import { demoPartners } from '../../src/commands/demo-walk.ts';
import type { Partner } from '../../src/entities/partner.ts';
import { type Answer, createAsk } from '../shared/ask.ts';
import type { Issuer } from '../shared/issuer.ts';
import { type Acknowledged, choose, onboard } from '../shared/onboard.ts';

/** What came of the load. */
export interface Load {
  readonly acknowledged: readonly Acknowledged[];
  /** Onboardings that came to no end, by why. */
  readonly failed: readonly string[];
  readonly answers: readonly Answer[];
}

/** Two people of each demo partner, each with one customer after the other, at most one a second. */
const peoplePerPartner = 2;
const paceMs = 1_000;

export interface RunningLoad {
  /** Lets the customers that are under way come to their end. */
  stop(): Promise<Load>;
}

export const startLoad = async (
  http: string,
  issuer: Issuer,
  partners: readonly Partner[],
): Promise<RunningLoad> => {
  const load = {
    acknowledged: [] as Acknowledged[],
    failed: [] as string[],
    answers: [] as Answer[],
  };
  let isOver = false;
  const work = async (person: Person): Promise<void> => {
    for (let count = 1; !isOver; count++) {
      const pause = wait(paceMs);
      await person(`demo${count}`, load).catch((error: unknown) => load.failed.push(String(error)));
      await pause;
    }
  };
  const people = await findPeople(http, issuer, partners, load.answers);
  const working = people.map(work);
  return {
    stop: async () => {
      isOver = true;
      await Promise.all(working);
      return load;
    },
  };
};

/** Adds one customer, and says so. */
type Person = (prefix: string, load: { readonly acknowledged: Acknowledged[] }) => Promise<void>;

const findPeople = async (
  http: string,
  issuer: Issuer,
  partners: readonly Partner[],
  answers: Answer[],
): Promise<Person[]> => {
  const people = Object.values(demoPartners).flatMap((demo) =>
    Array.from({ length: peoplePerPartner }, (_, index) => ({ demo, index })),
  );
  return Promise.all(
    people.map(async ({ demo, index }): Promise<Person> => {
      const partner = partners.find(({ mpnId }) => mpnId === demo.mpnId);
      if (!partner) throw new Error(`There is no partner ${demo.mpnId}`);
      const token = await issuer.sign(partner.tenantId, `person${index}@${demo.mpnId}.example`);
      const ask = createAsk(`${http}/graphql`, token, answers);
      const choice = await choose(ask, demo);
      return async (prefix, { acknowledged }) => {
        acknowledged.push(await onboard(ask, choice, `${prefix}p${demo.mpnId}n${index}`));
      };
    }),
  );
};
