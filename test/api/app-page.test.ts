import { describe, expect, test } from 'vitest';
import { demo, TestApp, useApp } from '../support/app.ts';
import { Client } from '../support/client.ts';

const app = useApp();
const address = (path: string) => new URL(path, app.current.url);

const signIn = (body: object) =>
  fetch(address('/app/sign-in'), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });

const subjectOf = async (token: string) => {
  const { viewer } = await new Client(app.current.url, token).ask<{ viewer: object }>(
    '{ viewer { subject roles partner { mpnId } } }',
  );
  return viewer;
};

describe('/app', () => {
  test.each(['/app', '/app/add/onb_1/review', '/app/invitations'])(
    '%s is the page of the front end, kept by no cache',
    async (path) => {
      const page = await fetch(address(path));
      expect([page.status, page.headers.get('cache-control')]).toEqual([200, 'no-store']);
      const policy = page.headers.get('content-security-policy') ?? '';
      expect(policy).toMatch(/^default-src 'none'/);
      expect(policy).not.toContain('http');
      expect(policy).toContain("script-src 'self';");
      const [, settings = ''] = /id="settings">([^<]*)</.exec(await page.text()) ?? [];
      expect(JSON.parse(settings)).toMatchObject({
        sendsHashes: false,
        demoPartners: expect.arrayContaining([
          {
            mpnId: demo.china,
            name: 'Lucerne Cloud Shanghai',
            type: 'DIRECT_BILL',
            cloud: 'CHINA_21VIANET',
            country: 'CN',
          },
        ]),
      });
    },
  );

  test('has files that may be kept for ever, and no others', async () => {
    const html = await (await fetch(address('/app'))).text();
    const files = [...html.matchAll(/(?:src|href)="(\/app\/assets\/[^"]+)"/g)].map(
      ([, file]) => file as string,
    );
    expect(files.length).toBeGreaterThan(1);
    for (const file of files)
      expect((await fetch(address(file))).headers.get('cache-control')).toBe(
        'public, max-age=31536000, immutable',
      );
    expect((await fetch(address('/app/assets/nothing.js'))).status).toBe(404);
  });

  test('signs in whoever is chosen of a demo partner', async () => {
    const answer = await signIn({ mpnId: demo.indirectProvider, role: 'SALES_AGENT' });
    expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, 'no-store']);
    const { token } = (await answer.json()) as { token: string };
    expect(await subjectOf(token)).toEqual({
      subject: 'sales@tailspin.example',
      roles: ['SALES_AGENT'],
      partner: { mpnId: demo.indirectProvider },
    });
  });

  test.each([
    { mpnId: '9999999', role: 'ADMIN_AGENT' },
    { mpnId: demo.directBill, role: 'OWNER' },
    { mpnId: demo.directBill },
    { customerDomain: 'nobody.onmicrosoft.com' },
    {},
  ])('signs in nobody for %j', async (body) => {
    const answer = await signIn(body);
    expect([answer.status, await answer.json()]).toEqual([404, { token: null }]);
  });

  test('signs in nobody in production, and is not shown there unless it is asked for', async () => {
    const shown = await TestApp.start({ isProduction: true, hasExplorer: true });
    const page = await (await fetch(new URL('/app', shown.url))).text();
    expect(page).toContain('"demoPartners":[]');
    const attempt = await fetch(new URL('/app/sign-in', shown.url), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ mpnId: demo.directBill, role: 'ADMIN_AGENT' }),
    });
    expect(attempt.status).toBe(404);
    await shown.stop();
    const usual = await TestApp.start({ isProduction: true, hasExplorer: false });
    expect((await fetch(new URL('/app', usual.url))).status).toBe(404);
    await usual.stop();
  });
});
