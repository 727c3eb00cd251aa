import { setTimeout as wait } from 'node:timers/promises';

/** So many a second, however long the answers take: those who come do not know of one another. */
export const openLoop = async <T>(
  perSecond: number,
  spanMs: number,
  sendOne: (index: number) => Promise<T>,
): Promise<T[]> => {
  const began = performance.now();
  const all: Array<Promise<T>> = [];
  for (let passed = 0; passed < spanMs; passed = performance.now() - began) {
    const due = Math.floor((passed / 1_000) * perSecond);
    while (all.length < due) all.push(sendOne(all.length));
    await wait(4);
  }
  return Promise.all(all);
};

/** Each sends the next when it was answered. */
export const closedLoop = async <T>(
  workers: number,
  spanMs: number,
  sendOne: (index: number) => Promise<T>,
): Promise<T[]> => {
  const end = performance.now() + spanMs;
  const all: T[] = [];
  let next = 0;
  const work = async () => {
    while (performance.now() < end) all.push(await sendOne(next++));
  };
  await Promise.all(Array.from({ length: workers }, work));
  return all;
};
