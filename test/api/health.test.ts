import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { demo, TestApp } from '../support/app.ts';
import { submittedCustomer } from './walk.ts';

let app: TestApp;
beforeAll(async () => {
  app = await TestApp.start({ secretKey: Buffer.alloc(32, 1).toString('base64') });
});
afterAll(async () => {
  await app.stop();
});

const get = async (path: string, of = app) => {
  const answer = await fetch(new URL(path, of.url));
  return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
};
const sound = { database: true, migrations: true, keys: true };

describe('/readyz', () => {
  test('is 200 where everything holds', async () => {
    expect(await get('/readyz')).toEqual({ status: 200, body: { status: 'ready', checks: sound } });
  });

  test('is 503 while the process is about to end, which still answers', async () => {
    const ending = await TestApp.start();
    ending.app.drain();
    expect(await get('/readyz', ending)).toEqual({
      status: 503,
      body: { status: 'draining', checks: sound },
    });
    expect((await get('/healthz', ending)).status).toBe(200);
    expect((await ending.anonymous.send('{ market(country: "US") { name } }')).status).toBe(200);
    await ending.stop();
  });

  test('is 503 where the key is not the one that the database’s secrets were sealed with', async () => {
    await submittedCustomer(await app.signIn(demo.directBill));
    const other = await app.again({ secretKey: Buffer.alloc(32, 2).toString('base64') });
    expect(await get('/readyz', other)).toEqual({
      status: 503,
      body: { status: 'not ready', checks: { ...sound, keys: false } },
    });
    await other.app.close();
    expect((await get('/readyz')).status).toBe(200);
  });
});

test('/healthz is 200 while the process lives', async () => {
  expect(await get('/healthz')).toEqual({ status: 200, body: { status: 'alive' } });
});
