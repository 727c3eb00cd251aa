import type { FaultyLink } from '../../scripts/shared/faulty-link.ts';
import { points as allPoints, type Point } from '../stage/failpoint.ts';
import type { Stage } from '../stage/stage.ts';
import type { Incident, Plan } from './plan.ts';

export interface PointKilling {
  readonly points: readonly Point[];
  /** At each. */
  readonly times: number;
}

/** Submissions since the door was opened; the first is often one that is sent again. */
const submissionToKill = 2;

/**
 * Kills the process that clients are led to in the middle of a submission, leads them to the next one, and
 * starts the dead one again meanwhile.
 */
export const killAtPoints: Plan<PointKilling> = async (stage, { points, times }) => {
  const door = stage.links[0] as FaultyLink;
  const incidents: Incident[] = [];
  let turn = 0;
  for (let count = 0; count < points.length * times; count++) {
    const server = stage.servers[turn];
    if (!server) throw new Error('There is no server');
    const point = points[count % points.length] as Point;
    killAt(stage, door, turn, point);
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

const killAt = (stage: Stage, door: FaultyLink, turn: number, point: Point): void => {
  let submissions = 0;
  door.onFault = () => stage.servers[turn]?.signal('SIGKILL');
  door.judge = (data) => {
    if (!data.includes('SubmitCustomer') || ++submissions !== submissionToKill) return 'none';
    if (point === 'during the answer') return 'cut the answer';
    stage.failpoints[turn]?.arm(point);
    return 'none';
  };
};
