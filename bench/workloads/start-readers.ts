import type { Contender } from '../contenders/contender.ts';
import type { ContenderName, Ground } from '../ground.ts';

/** Everybody who can read; the product alone has several processes where that is measured. */
const readers: readonly ContenderName[] = ['limit', 'conventional', 'mercurius', 'yoga'];

export const startReaders = async (
  ground: Ground,
): Promise<{ readonly product: Contender; readonly others: readonly Contender[] }> => {
  const product = await ground.start('product');
  const others: Contender[] = [];
  for (const name of readers) others.push(await ground.start(name));
  return { product, others };
};
