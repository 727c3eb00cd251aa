import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FaultyLink } from '../../scripts/shared/faulty-link.ts';
import { demo, TestApp } from '../support/app.ts';
import type { Client } from '../support/client.ts';
import { testEngine } from '../support/database.ts';

const longMs = 600_000;
const question = '{ viewer { subject } }';

/** The embedded engine cannot stand still by itself. */
describe.runIf(testEngine === 'mysql')('while the database stands still', () => {
  let sound: TestApp;
  let app: TestApp;
  let link: FaultyLink;
  let client: Client;

  beforeAll(async () => {
    sound = await TestApp.start();
    const { config } = sound;
    if (config.database.kind !== 'server') throw new Error('This needs a server');
    const faulty = await FaultyLink.to(config.database.url);
    link = faulty.link;
    app = await sound.again({
      database: { ...config.database, url: faulty.url, queryTimeoutMs: longMs },
      limits: { ...config.limits, requestMs: 300 },
    });
    client = await app.signIn(demo.directBill);
    // Connections for all, so that nobody is told at once that none can be made.
    await Promise.all(Array.from({ length: 30 }, () => fetch(new URL('/readyz', app.url))));
    link.freeze();
  });
  afterAll(async () => {
    link.thaw();
    await app.app.close();
    await link.close();
    await sound.stop();
  });

  test('whoever signs in is told within the deadline to come back', async () => {
    const { status, errors, headers } = await client.send(question);
    expect([status, errors?.[0]?.extensions.code]).toEqual([503, 'SERVICE_UNAVAILABLE']);
    expect(headers.get('retry-after')).toBe('1');
  });

  test('/readyz says within the deadline that it is not ready', async () => {
    const answer = await fetch(new URL('/readyz', app.url));
    expect(answer.status).toBe(503);
    expect(await answer.json()).toMatchObject({ status: 'not ready', checks: { database: false } });
  });
});
