import type { FaultyLink } from '../../scripts/shared/faulty-link.ts';
import { points as allPoints, type Point } from '../stage/failpoint.ts';
import type { Incident, Plan } from './plan.ts';

export interface PointKilling {
  readonly points: readonly Point[];
  /** At each. */
  readonly times: number;
  /** Which one since the door was opened; the first is often one that is sent again. */
  readonly submissionToKill: number;
}

const soonMs = 200;

/**
 * Kills the process that clients are led to in the middle of a submission, leads them to the next one, and
 * starts the dead one again meanwhile.
 */
export const killAtPoints: Plan<PointKilling> = async (stage, parameters, random) => {
  const { points, times, submissionToKill } = parameters;
  const door = stage.links[0] as FaultyLink;
  const incidents: Incident[] = [];
  let turn = 0;
  for (let count = 0; count < points.length * times; count++) {
    const server = stage.servers[turn];
    if (!server) throw new Error('There is no server');
    const point = points[count % points.length] as Point;
    const kill = () => server.signal('SIGKILL');
    const failpoint = stage.failpoints[turn];
    let submissions = 0;
    door.onFault = kill;
    door.judge = (data) => {
      if (!data.includes('SubmitCustomer') || ++submissions !== submissionToKill) return 'none';
      if (point === 'during the answer') return 'cut the answer';
      if (point === 'soon after') setTimeout(kill, random() * soonMs);
      else failpoint?.arm(point);
      return 'none';
    };
    door.port = server.port;
    await server.untilEnded();
    const from = Date.now();
    server.start();
    turn = (turn + 1) % stage.servers.length;
    await stage.servers[turn]?.untilReady();
    incidents.push({ name: point, from, until: Date.now() });
  }
  door.judge = () => 'none';
  door.port = stage.servers[turn]?.port ?? door.port;
  await Promise.all(stage.servers.map((server) => server.untilReady()));
  const counts = allPoints.map(
    (point) => [point, incidents.filter(({ name }) => name === point).length] as const,
  );
  return { incidents, counts: Object.fromEntries(counts.filter(([, count]) => count > 0)) };
};
