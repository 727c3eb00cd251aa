import type { Contender } from '../contenders/contender.ts';
import type { Ground } from '../ground.ts';

export interface Field {
  readonly product: Contender;
  readonly others: readonly Contender[];
}

/** Everybody who takes part in reads and writes. */
export const startAll = async (ground: Ground): Promise<Field> => {
  const product = await ground.start('product');
  const others: Contender[] = [];
  for (const name of ground.others) others.push(await ground.start(name));
  return { product, others };
};
