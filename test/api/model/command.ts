import fc from 'fast-check';
import { expect } from 'vitest';
import type { Outcome, Product } from './product.ts';
import type { PartnerName, World } from './world.ts';

/** What somebody is about to do in a world, with what the model says will come of it. */
export interface Attempt {
  /** Whose view is compared once it is done. All views are compared in the end, after what was refused too. */
  readonly who: PartnerName;
  /** The codes with which it is to be refused; none where it is to be done. */
  readonly refusals: readonly string[];
  readonly send: (product: Product) => Promise<Outcome>;
  /** What is another in the world once it is done. */
  readonly done: (payload: Readonly<Record<string, unknown>>) => void;
  /** The same where it is refused: what was done before the refusal. */
  readonly undone?: () => void;
}

/** One kind of thing to do: what is drawn for it, and what that means in a world; null where it means nothing. */
export interface Kind<T> {
  readonly name: string;
  readonly drawn: fc.Arbitrary<T>;
  readonly aim: (world: World, drawn: T) => Attempt | null;
}

type Command = fc.AsyncCommand<World, Product>;

export const commandsOf = <T>({ name, drawn, aim }: Kind<T>): fc.Arbitrary<Command> =>
  drawn.map((choice) => ({
    check: (world) => aim(world, choice) !== null,
    run: async (world, product) => {
      const attempt = aim(world, choice) as Attempt;
      const { codes, payload } = await attempt.send(product);
      expect(codes, `what comes of ${name}`).toEqual(attempt.refusals.toSorted());
      if (codes.length > 0) return attempt.undone?.();
      attempt.done(payload);
      await product.compare(world, attempt.who);
    },
    toString: () => `${name}(${JSON.stringify(choice)})`,
  }));

/** One of what is there, whatever its number is; undefined where there is none. */
export const pick = <T>(all: readonly T[], number: number): T | undefined => all[number % all.length];

/** The same, but three times of four one of the likely ones, where there are any: most of what is done is to succeed. */
export const pickLikely = <T>(
  all: readonly T[],
  number: number,
  isLikely: (one: T) => boolean,
): T | undefined => {
  const likely = number % 4 === 3 ? [] : all.filter(isLikely);
  return pick(likely.length > 0 ? likely : all, number);
};

/** Draws the number of one of them. */
export const anyOf = fc.nat({ max: 23 });

/** Draws who does it: mostly, by null, the one whose it is. */
export const someone = (names: readonly PartnerName[]): fc.Arbitrary<PartnerName | null> =>
  fc.oneof({ weight: 6, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: fc.constantFrom(...names) });
