import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Deployment } from 'kubernetes-types/apps/v1.js';
import type { Job } from 'kubernetes-types/batch/v1.js';
import type { ConfigMap, Container, PodSpec, Service } from 'kubernetes-types/core/v1.js';
import type { PodDisruptionBudget } from 'kubernetes-types/policy/v1.js';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readConfig, variables } from '../../src/config/config.ts';
import { useApp } from '../support/app.ts';
import { imageTag, secrets, version } from './deployed.ts';

const root = resolve(import.meta.dirname, '../..');
const folder = join(root, 'deploy/kubernetes');
const read = (name: string) => readFileSync(join(folder, name), 'utf8');
const manifest = <T>(name: string): T => parse(read(name)) as T;

const deployment = manifest<Deployment>('deployment.yaml');
const job = manifest<Job>('migrate-job.yaml');
const service = manifest<Service>('service.yaml');
const budget = manifest<PodDisruptionBudget>('pod-disruption-budget.yaml');
const config = manifest<ConfigMap>('config.yaml').data ?? {};
const kustomization = manifest<{ resources: string[] }>('kustomization.yaml');

const podsOf = ({ spec }: Deployment | Job) => spec?.template?.spec as PodSpec;
const containers: readonly Container[] = [deployment, job].flatMap((one) => podsOf(one).containers);

/** What a file of secrets names, as somebody would fill it in. */
const secretsOf = (name: string): Record<string, string> => {
  const lines = read(name).match(/^[A-Z_]+=.*$/gm) ?? [];
  const given = Object.fromEntries(lines.map((line) => line.split(/=(.*)/s).slice(0, 2)));
  return { ...given, ...Object.fromEntries(Object.entries(secrets).filter(([key]) => key in given)) };
};

/** Where Kubernetes' own types of each kind are. */
const types: Readonly<Record<string, string>> = {
  'namespace.yaml': 'core/v1',
  'config.yaml': 'core/v1',
  'deployment.yaml': 'apps/v1',
  'service.yaml': 'core/v1',
  'pod-disruption-budget.yaml': 'policy/v1',
  'migrate-job.yaml': 'batch/v1',
};

describe('the manifests', () => {
  test('are what Kubernetes’ types allow, and nothing more', () => {
    const place = mkdtempSync(join(root, 'node_modules/.kubernetes-'));
    try {
      const files = Object.entries(types).map(([name, type], index) => {
        const file = join(place, `${index}.ts`);
        const { kind } = manifest<{ kind: string }>(name);
        const object = JSON.stringify(manifest(name), null, 1);
        writeFileSync(
          file,
          `import type { ${kind} } from 'kubernetes-types/${type}.js';\nexport const it: ${kind} = ${object};\n`,
        );
        return file;
      });
      const options = ['--noEmit', '--strict', '--module', 'nodenext', '--types', '', '--ignoreConfig'];
      const compiler = join(root, 'node_modules/typescript/bin/tsc');
      const { stdout } = spawnSync(process.execPath, [compiler, ...options, ...files], { encoding: 'utf8' });
      expect(stdout).toBe('');
    } finally {
      rmSync(place, { recursive: true });
    }
  });

  test('are all listed: the job is run by itself, before them', () => {
    const yaml = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
    expect([...kustomization.resources, 'kustomization.yaml', 'migrate-job.yaml'].sort()).toEqual(
      yaml.sort(),
    );
    expect(Object.keys(types).sort()).toEqual(yaml.filter((name) => name !== 'kustomization.yaml').sort());
  });

  test('are of this version', () => {
    for (const { image } of containers) expect(imageTag(image ?? '')).toBe(version);
    for (const { metadata, spec } of [deployment, job])
      for (const labels of [metadata?.labels, spec?.template?.metadata?.labels])
        expect(labels).toMatchObject({ 'app.kubernetes.io/version': version });
    expect(job.metadata?.name).toBe(`partner-onboarding-migrate-${version}`);
  });

  test('are all in the namespace', () => {
    for (const name of Object.keys(types).filter((one) => one !== 'namespace.yaml'))
      expect(manifest<Deployment>(name).metadata?.namespace).toBe('partner-onboarding');
  });

  test('select the server’s pods, and not the job’s', () => {
    const labels = deployment.spec?.template.metadata?.labels ?? {};
    const selectors = [
      deployment.spec?.selector.matchLabels,
      budget.spec?.selector?.matchLabels,
      service.spec?.selector,
      podsOf(deployment).topologySpreadConstraints?.[0]?.labelSelector?.matchLabels,
    ];
    for (const selector of selectors) {
      expect(Object.keys(selector ?? {})).not.toEqual([]);
      expect(labels).toMatchObject(selector ?? {});
      expect(job.spec?.template.metadata?.labels).not.toMatchObject(selector ?? {});
    }
  });
});

describe('a process', () => {
  test.each(containers.map((container) => [container.name, container] as const))(
    '%s may do nothing but its work',
    (_, container) => {
      expect(container.securityContext).toEqual({
        allowPrivilegeEscalation: false,
        readOnlyRootFilesystem: true,
        capabilities: { drop: ['ALL'] },
      });
      expect(Object.keys(container.resources?.requests ?? {})).toEqual(['cpu', 'memory']);
      expect(container.resources?.limits?.memory).toBeDefined();
    },
  );

  test.each([
    ['server', deployment],
    ['migrate', job],
  ])('%s is not root, and has no token of the cluster', (_, one) => {
    expect(podsOf(one).securityContext).toMatchObject({ runAsNonRoot: true, runAsUser: 1000 });
    expect(podsOf(one).automountServiceAccountToken).toBe(false);
  });

  test.each([
    ['server', 'secrets.env.example'],
    ['migrate', 'migrate-secrets.env.example'],
  ])(
    '%s has a production environment once the secrets are filled in, and nothing that is not read',
    (_, file) => {
      const environment = { ...config, ...secretsOf(file) };
      expect(readConfig(environment)).toMatchObject({ isProduction: true, host: '0.0.0.0' });
      expect(Object.keys(environment).filter((name) => !variables.includes(name))).toEqual([]);
    },
  );

  test('has the secrets of the file that is meant for it', () => {
    for (const [name, file] of [
      ['partner-onboarding', 'secrets.env.example'],
      ['partner-onboarding-migrate', 'migrate-secrets.env.example'],
    ] as const) {
      expect(read(file)).toContain(`create secret generic ${name} --from-env-file`);
      const users = containers.filter(({ envFrom = [] }) =>
        envFrom.some((from) => from.secretRef?.name === name),
      );
      expect(users).toHaveLength(1);
    }
  });

  test('is given the time that it needs to end', () => {
    const { drainMs } = readConfig({ ...config, ...secretsOf('secrets.env.example') });
    const probe = podsOf(deployment).containers[0]?.readinessProbe;
    expect(drainMs).toBeGreaterThan(1_000 * (probe?.periodSeconds ?? 0) * (probe?.failureThreshold ?? 0));
    expect(podsOf(deployment).terminationGracePeriodSeconds).toBeGreaterThan(10);
  });
});

describe('the probes', () => {
  const app = useApp();
  const [server] = podsOf(deployment).containers;

  test('ask for paths that the server answers, at the port that it listens on', async () => {
    const port = server?.ports?.find(({ name }) => name === 'http');
    expect(String(port?.containerPort)).toBe(config.PORT);
    expect(service.spec?.ports?.[0]?.targetPort).toBe('http');
    for (const probe of [server?.startupProbe, server?.livenessProbe, server?.readinessProbe]) {
      expect(probe?.httpGet?.port).toBe('http');
      expect((await fetch(new URL(probe?.httpGet?.path ?? '', app.current.url))).status).toBe(200);
    }
  });
});
