import type { TestApp } from './app.ts';

/** One line of Prometheus' text form. */
export interface Sample {
  readonly name: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly value: number;
}

export const readSamples = (text: string): Sample[] =>
  [...text.matchAll(/^([a-z_]\w*)(?:\{(.*)\})? (\S+)$/gim)].map(([, name = '', labels = '', value]) => ({
    name,
    labels: Object.fromEntries(
      [...labels.matchAll(/(\w+)="((?:[^"\\]|\\.)*)"/g)].map(([, key = '', word = '']) => [key, word]),
    ),
    value: Number(value),
  }));

/** What is told at `/metrics` of a server that counts. */
export class Scraped {
  readonly samples: readonly Sample[];
  constructor(samples: readonly Sample[]) {
    this.samples = samples;
  }

  static async from(app: TestApp): Promise<Scraped> {
    const answer = await fetch(await metricsUrl(app));
    return new Scraped(readSamples(await answer.text()));
  }

  /** The sum over all that have these labels; our own names need no prefix. */
  sum(name: string, labels: Readonly<Record<string, string>> = {}): number {
    return this.samples
      .filter((sample) => sample.name === `partner_onboarding_${name}` || sample.name === name)
      .filter((sample) => Object.entries(labels).every(([key, word]) => sample.labels[key] === word))
      .reduce((sum, { value }) => sum + value, 0);
  }

  values(name: string, label: string): Set<string | undefined> {
    const own = this.samples.filter((sample) => sample.name === `partner_onboarding_${name}`);
    return new Set(own.map(({ labels }) => labels[label]));
  }
}

const urls = new WeakMap<TestApp, Promise<string>>();

export const metricsUrl = (app: TestApp): Promise<string> => {
  const found =
    urls.get(app) ??
    app.app.metricsServer?.listen('127.0.0.1', 0).then((port) => `http://127.0.0.1:${port}/metrics`);
  if (!found) throw new Error('This server counts nothing');
  urls.set(app, found);
  return found;
};
