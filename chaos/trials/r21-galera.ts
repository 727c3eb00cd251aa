import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Processes } from '../../scripts/shared/processes.ts';
import { isAuditWhole } from '../../scripts/shared/verdict.ts';
import type { Trial } from '../trial.ts';

const demo = fileURLToPath(new URL('../../scripts/cluster-demo/main.ts', import.meta.url));
const longestMs = 5_000;

/** What it writes with --json, as far as it is looked at here. */
interface ClusterFigures {
  readonly versions: Readonly<Record<string, string>>;
  readonly acknowledged: number;
  readonly lost: number;
  readonly doubled: number;
  readonly failed: number;
  readonly nodesAreEqual: boolean;
  readonly auditChains: string;
  readonly incidents: ReadonlyArray<{
    readonly name: string;
    readonly longestGapMs: number;
    readonly withoutQuorumMs: number;
  }>;
}

export const r21: Trial = {
  id: 'R21',
  title: 'Galera: writer killed -9, node frozen, quorum lost and back, under submits',
  mustHold: 'acknowledged lost 0, doubled 0, gap under 5 s beside the time for which the quorum is kept away',
  engines: ['galera'],
  isInShortForm: false,
  guard: null,
  run: async ({ folder }) => {
    const file = join(folder, 'figures.json');
    const processes = new Processes(folder);
    const started = processes.start({
      name: 'cluster-demo',
      command: process.execPath,
      args: ['--import', 'tsx', demo, '--chaos', '--seconds', '60', '--json', file],
    });
    const code = await started.ended;
    await processes.killAll();
    if (code !== 0 && code !== 1) throw new Error(`The cluster demo could not be run, see ${started.log}`);
    const figures = JSON.parse(readFileSync(file, 'utf8')) as ClusterFigures;
    const { acknowledged, lost, doubled, failed, nodesAreEqual, auditChains, incidents } = figures;
    const { node: _here, ...versions } = figures.versions;
    const gaps = incidents.map(({ name, longestGapMs: gap }) => [`longestGapMs (${name})`, gap] as const);
    return {
      figures: { acknowledged, lost, doubled, failed, ...Object.fromEntries(gaps), audit: auditChains },
      verdicts: {
        'acknowledged lost 0': lost === 0 && acknowledged > 0,
        'doubled 0': doubled === 0,
        'every customer was acknowledged': failed === 0,
        'the three nodes have the same': nodesAreEqual,
        'the audit is whole': isAuditWhole(auditChains),
        'gap under 5 s': incidents.every(
          (incident) => incident.longestGapMs - incident.withoutQuorumMs < longestMs,
        ),
      },
      versions,
    };
  },
};
