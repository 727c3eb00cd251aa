import type { Contender } from '../contenders/contender.ts';
import type { ContenderName, Ground } from '../ground.ts';

const others: readonly ContenderName[] = ['limit', 'conventional', 'mercurius', 'yoga'];

export interface Field {
  readonly product: Contender;
  readonly others: readonly Contender[];
}

/** Everybody who takes part in reads and writes. */
export const startAll = async (ground: Ground): Promise<Field> => {
  const product = await ground.start('product');
  const started: Contender[] = [];
  for (const name of others) started.push(await ground.start(name));
  return { product, others: started };
};
