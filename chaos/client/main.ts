import { EventEmitter, once } from 'node:events';
import type { FromClient, ToClient } from '../messages.ts';
import { createRandom } from '../random.ts';
import { Log } from './log.ts';
import type { ClientTask, Work } from './workload.ts';
import { workloads } from './workloads.ts';

/** A client: a process of its own, which remembers on disk what it was told. */
const tell = (message: FromClient) => process.send?.(message);

const signals = new EventEmitter();
const begin = once(signals, 'begin').then(() => {});
const calm = once(signals, 'calm').then(() => {});
let isCalm = false;

const run = async (task: ClientTask): Promise<void> => {
  const workload = workloads[task.workload];
  if (!workload) throw new Error(`There is no workload ${task.workload}`);
  const work: Work = {
    urls: task.urls,
    pids: task.pids,
    people: task.people,
    log: new Log(task.logFile),
    random: createRandom(task.seed),
    begin: () => {
      tell({ reached: 'prepared' });
      return begin;
    },
    isCalm: () => isCalm,
    calm,
  };
  await workload(work, task.parameters as never);
  tell({ reached: 'done' });
};

process.on('message', (order: ToClient) => {
  if ('signal' in order) {
    isCalm ||= order.signal === 'calm';
    signals.emit(order.signal);
    return;
  }
  run(order.start).catch((error: unknown) => tell({ failed: String((error as Error).stack) }));
});
process.on('disconnect', () => process.exit());
