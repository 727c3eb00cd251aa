/** Works on all of them, so many at a time, in their order. */
export const inParallel = async <T>(
  items: readonly T[],
  workers: number,
  work: (item: T, index: number) => Promise<void>,
): Promise<void> => {
  let next = 0;
  const go = async () => {
    while (next < items.length) {
      const index = next++;
      await work(items[index] as T, index);
    }
  };
  await Promise.all(Array.from({ length: workers }, go));
};

/** So many, numbered from 1. */
export const numbered = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1);
