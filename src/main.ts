import 'reflect-metadata';
import type { AddressInfo } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { createApp, StartError } from './app.ts';
import { welcome } from './commands/welcome.ts';
import { ConfigError, readConfig } from './config/config.ts';

/** Within the ten seconds that orchestrators wait. */
const endMs = 9_500;

const start = async (): Promise<void> => {
  const config = readConfig(process.env);
  const app = await createApp(config);
  const stop = async () => {
    app.drain();
    await setTimeout(config.drainMs);
    await Promise.race([app.close(), setTimeout(endMs - config.drainMs)]);
    process.exit(0);
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);

  if (config.metrics) await app.metricsServer?.listen(config.metrics.host, config.metrics.port);
  await app.server.listen({ host: config.host, port: config.port });
  if (config.webhooks.runsWorker) {
    app.webhookWorker.start();
    app.scheduler.start();
  }
  const { port } = app.server.server.address() as AddressInfo;
  const { demoToken: token } = app;
  const { hasExplorer } = config;
  const address = `http://${config.host}:${port}`;
  if (token) process.stdout.write(welcome({ address, token, hasExplorer, isInstalled: isInstalled() }));
};

/** Started by the package's `bin`, by whichever name it was linked. */
const isInstalled = (): boolean => !/main\.[jt]s$/.test(process.argv[1] ?? '');

start().catch((error: unknown) => {
  const isPlain = error instanceof ConfigError || error instanceof StartError;
  process.stderr.write(`${isPlain ? error.message : (error as Error).stack}\n`);
  process.exit(1);
});
