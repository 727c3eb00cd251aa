import { setImmediate as nextTurn } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { Gate, OverloadedError } from '../src/server/gate.ts';

const open = (change: Partial<ConstructorParameters<typeof Gate>[0]> = {}): Gate =>
  new Gate({ places: 1, longestWaitMs: 60_000, onRefusal: () => {}, ...change });

const here = () => false;

/** Work that ends when it is told to. */
const held = () => {
  let isBegun = false;
  let end = () => {};
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  const work = () => {
    isBegun = true;
    return ended;
  };
  return { work, end: () => end(), hasBegun: () => isBegun };
};

describe('the gate', () => {
  test('answers with what the work answers, or fails as it fails', async () => {
    const gate = open();
    expect(await gate.run(async () => 'done', here)).toBe('done');
    await expect(gate.run(() => Promise.reject(new Error('broken')), here)).rejects.toThrow('broken');
    expect(await gate.run(async () => 'again', here)).toBe('again');
  });

  test('works on no more than it has places for, and on the others in the order in which they came', async () => {
    const gate = open({ places: 2 });
    const works = [held(), held(), held(), held()];
    const order: number[] = [];
    const all = works.map(({ work }, index) =>
      gate.run(() => {
        order.push(index);
        return work();
      }, here),
    );
    await expect.poll(() => order).toEqual([0, 1]);
    for (let turn = 0; turn < 50; turn++) await nextTurn();
    expect(order).toEqual([0, 1]);
    works[1]?.end();
    await expect.poll(() => order).toEqual([0, 1, 2]);
    for (const { end } of works) end();
    await Promise.all(all);
    expect(order).toEqual([0, 1, 2, 3]);
  });

  test('lets the event loop go round between two beginnings', async () => {
    const gate = open({ places: 100 });
    const begun: number[] = [];
    const all = Array.from({ length: 3 }, () => gate.run(async () => begun.push(turn), here));
    let turn = 0;
    for (; begun.length < 3; turn++) await nextTurn();
    await Promise.all(all);
    const [first = 0, second = 0, third = 0] = begun;
    expect([second - first >= 5, third - second >= 5]).toEqual([true, true]);
  });

  test('refuses who has waited too long, even while nobody finishes', async () => {
    const gate = open({ longestWaitMs: 20 });
    const [first, second] = [held(), held()];
    const running = gate.run(first.work, here);
    const refused = gate.run(second.work, here).catch((error: unknown) => error);
    expect(await refused).toBeInstanceOf(OverloadedError);
    expect(second.hasBegun()).toBe(false);
    first.end();
    await running;
  });

  test('refuses at once who would wait too long, and takes them again when the others are done', async () => {
    const gate = open({ longestWaitMs: 10_000 });
    const impatient = open({ longestWaitMs: 100 });
    const [long, short] = [held(), held()];
    const all = [gate, impatient].flatMap((each, index) => {
      const { work } = index ? short : long;
      return [each.run(work, here), each.run(async () => {}, here).catch(() => {})];
    });
    expect(impatient.refuses()).toBe(false);
    await expect.poll(() => impatient.refuses(), { interval: 5 }).toBe(true);
    expect(gate.refuses()).toBe(false);
    long.end();
    short.end();
    await Promise.all(all);
    expect(impatient.refuses()).toBe(false);
  });

  test('does nothing for a caller who has gone', async () => {
    const gate = open();
    const first = held();
    const running = gate.run(first.work, here);
    const gone = held();
    const left = gate.run(gone.work, () => true).catch((error: unknown) => error);
    const next = gate.run(async () => 'served', here);
    first.end();
    await running;
    expect(await next).toBe('served');
    await left;
    expect(gone.hasBegun()).toBe(false);
  });

  test('tells that it refuses, but not for each refusal', async () => {
    let told = 0;
    const gate = open({ longestWaitMs: 1, onRefusal: () => told++ });
    const first = held();
    const running = gate.run(first.work, here);
    await Promise.allSettled([gate.run(held().work, here), gate.run(held().work, here)]);
    expect(told).toBe(1);
    first.end();
    await running;
  });
});
