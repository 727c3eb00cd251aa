import 'reflect-metadata';
import type { AddressInfo } from 'node:net';
import { createApp, StartError } from './app.ts';
import { welcome } from './commands/welcome.ts';
import { ConfigError, readConfig } from './config/config.ts';

const start = async (): Promise<void> => {
  const config = readConfig(process.env);
  const app = await createApp(config);
  const stop = async () => {
    await app.close();
    process.exit(0);
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);

  await app.server.listen({ host: config.host, port: config.port });
  if (config.webhooks.runsWorker) app.webhookWorker.start();
  const { port } = app.server.server.address() as AddressInfo;
  if (app.demoToken) process.stdout.write(welcome(`http://${config.host}:${port}`, app.demoToken));
};

start().catch((error: unknown) => {
  const isPlain = error instanceof ConfigError || error instanceof StartError;
  process.stderr.write(`${isPlain ? error.message : (error as Error).stack}\n`);
  process.exit(1);
});
