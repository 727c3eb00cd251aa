import type { FromNemesis, ToNemesis } from '../messages.ts';
import { createRandom } from '../random.ts';
import { buildStage, type Stage } from '../stage/stage.ts';
import { plans } from './plans.ts';

/** The nemesis: a process of its own, in whose hands everything is that can be killed. */
const tell = (message: FromNemesis) => process.send?.(message);

let stage: Stage | null = null;

const obey = async (order: ToNemesis): Promise<void> => {
  if ('build' in order) {
    stage = await buildStage(order.build);
    const { urls, pids, environment, versions } = stage;
    tell({ standing: { urls, pids, environment, versions } });
  } else if ('wreak' in order && stage) {
    const { plan: name, parameters, seed } = order.wreak;
    const plan = plans[name];
    if (!plan) throw new Error(`There is no plan ${name}`);
    tell({ over: await plan(stage, parameters as never, createRandom(seed)) });
  } else {
    await stage?.end();
    process.exit(0);
  }
};

process.on('message', (order: ToNemesis) => {
  obey(order).catch((error: unknown) => tell({ failed: String((error as Error).stack) }));
});
process.on('disconnect', () => process.exit());
// The terminal's Ctrl-C is the director's, whose end is told by the line above: nothing may outlive it.
process.on('SIGINT', () => {});
