import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { Metrics } from '../../src/telemetry/metrics.ts';

const read = (name: string) => readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8');
const dashboard = JSON.parse(read('deploy/monitoring/dashboard.json')) as {
  readonly panels: ReadonlyArray<{
    readonly id: number;
    readonly targets: ReadonlyArray<{ readonly expr: string; readonly legendFormat: string }>;
  }>;
};

interface Known {
  readonly name: string;
  readonly help: string;
  readonly type: string;
  readonly labelNames: readonly string[];
}

/** Each series that is told, with its labels; a histogram is three. */
const metrics = new Metrics().registry.getMetricsAsArray() as unknown as readonly Known[];
const own = metrics.filter(({ name }) => name.startsWith('partner_onboarding_'));
const series = new Map(
  metrics.flatMap(({ name, type, labelNames }) => {
    const labels = new Set([...labelNames, 'instance']);
    return type === 'histogram'
      ? ([
          [`${name}_bucket`, new Set([...labels, 'le'])],
          [`${name}_sum`, labels],
          [`${name}_count`, labels],
        ] as const)
      : ([[name, labels]] as const);
  }),
);

/** Words of PromQL that stand where a metric could. */
const words = new Set(
  'sum rate increase max by topk time absent histogram_quantile and or unless on ignoring le'.split(' '),
);

/** What an expression asks for that there is not. */
const faultsOf = (expr: string): string[] => {
  const bare = expr.replace(/\[[^\]]*\]/g, '');
  const asked = [...bare.matchAll(/([a-z_:][\w:]*)\s*(\{[^}]*\})?/gi)].filter(
    ([, name = '']) => series.has(name) || (/_/.test(name) && !words.has(name)),
  );
  const known = asked.filter(([, name = '']) => series.has(name));
  const labels = new Set(known.flatMap(([, name = '']) => [...(series.get(name) ?? [])]));
  const grouped = [...bare.matchAll(/\bby \(([^)]*)\)/g)].flatMap(([, list = '']) => list.split(/,\s*/));
  return [
    ...(known.length === 0 ? ['no metric'] : []),
    ...asked.filter(([, name = '']) => !series.has(name)).map(([, name]) => `metric ${name}`),
    ...grouped.filter((label) => !labels.has(label)).map((label) => `label ${label}`),
    ...known.flatMap(([, name = '', selectors = '']) =>
      [...selectors.matchAll(/(\w+)\s*(?:=~|!~|!=|=)\s*"/g)]
        .map(([, label = '']) => label)
        .filter((label) => !series.get(name)?.has(label))
        .map((label) => `label ${label} of ${name}`),
    ),
  ];
};

/** The expressions of the rules, in one line each. */
const rules = (text: string): string[] =>
  [...text.matchAll(/^ {8}expr: (?:\|\n((?: {10}.*\n)+)|(.*)\n)/gm)].map(([, block, line]) =>
    (block ?? line ?? '').replace(/\s+/g, ' ').trim(),
  );

describe('the dashboard', () => {
  const targets = dashboard.panels.flatMap((panel) => panel.targets);

  test.each(targets.map(({ expr }) => expr))('asks for what there is: %s', (expr) => {
    expect(faultsOf(expr)).toEqual([]);
  });

  test('names its lines by labels that its expressions keep', () => {
    for (const { expr, legendFormat } of targets) {
      for (const [, label] of legendFormat.matchAll(/\{\{(\w+)\}\}/g))
        expect(`${expr} ${expr.includes('by (') ? '' : 'instance'}`).toContain(label);
    }
  });

  test('shows every metric of ours', () => {
    const all = targets.map(({ expr }) => expr).join('\n');
    expect(own.filter(({ name }) => !all.includes(name)).map(({ name }) => name)).toEqual([]);
  });
});

describe('the alert rules', () => {
  const text = read('deploy/monitoring/alerts.yaml');
  const found = rules(text);

  test('are all read here', () => {
    expect(found).toHaveLength([...text.matchAll(/- alert:/g)].length);
  });

  test.each(found)('ask for what there is: %s', (expr) => {
    expect(faultsOf(expr)).toEqual([]);
  });

  test('are each explained in the documents', () => {
    const explained = read('docs/observability.md');
    for (const [, name = ''] of text.matchAll(/- alert: (\w+)/g)) expect(explained).toContain(`\`${name}\``);
  });
});

test('control: what there is not is found', () => {
  expect(faultsOf('sum by (step) (rate(partner_onboarding_requests_total[5m]))')).toEqual(['label step']);
  expect(faultsOf('sum(partner_onboarding_wishes_total)')).toEqual([
    'no metric',
    'metric partner_onboarding_wishes_total',
  ]);
  expect(faultsOf('partner_onboarding_requests_total{shop="1"}')).toEqual([
    'label shop of partner_onboarding_requests_total',
  ]);
});

test('docs/observability.md has one row for each metric of ours, with its kind, labels and meaning', () => {
  const rows = [
    ...read('docs/observability.md').matchAll(
      /^\| `(partner_onboarding_\w+)` *\| (\w+) *\| (.*?) *\| (.*?) *\|$/gm,
    ),
  ].map(([, name, type, labels, help]) => ({ name, type, labels, help }));
  const told = ({ name, type, labelNames, help }: Known) => ({
    name,
    type,
    labels: labelNames.map((label) => `\`${label}\``).join(', ') || '–',
    help,
  });
  expect(rows).toEqual(own.map(told));
});
