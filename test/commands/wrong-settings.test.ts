import { connect } from 'node:net';
import { expect, test } from 'vitest';
import { run } from './run-command.ts';

test('a server with wrong settings names all of them, with no secret, and ends before it listens', async () => {
  const port = '47113';
  const { code, err, out } = await run('src/main.ts', [], {
    PORT: port,
    METRICS_PORT: 'many',
    DATABASE_URL: 'postgres://shop:hunter2@db/x',
    SECRET_KEY: 'hunter2',
    OTEL_EXPORTER_OTLP_PROTOCOL: 'grpc',
  });
  expect(code).toBe(1);
  for (const name of ['METRICS_PORT', 'DATABASE_URL', 'SECRET_KEY', 'OTEL_EXPORTER_OTLP_PROTOCOL'])
    expect(err).toContain(`  - ${name}: given`);
  expect(out + err).not.toContain('hunter2');
  const refused = await new Promise((resolve) => connect(Number(port), '127.0.0.1').once('error', resolve));
  expect(refused).toMatchObject({ code: 'ECONNREFUSED' });
});
