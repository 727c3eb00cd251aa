import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decodeJwt } from 'jose';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { run, start } from './run-command.ts';

let dataDir: string;
let server: ChildProcess;
let banner: string;
let port: string;
const env = () => ({ DATA_DIR: dataDir, PORT: port });

/** A whole server as a newcomer starts it, in a process of its own. */
beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'partner-onboarding-commands-'));
  port = '0';
  const child = start('src/main.ts', [], env());
  server = child;
  banner = '';
  for await (const chunk of child.stdout) {
    banner += String(chunk);
    if (banner.includes('npm run demo') && banner.includes('SALES_AGENT')) break;
  }
  port = /localhost:(\d+)\/graphql/.exec(banner)?.[1] ?? '';
});
afterAll(() => {
  server.kill('SIGKILL');
  rmSync(dataDir, { recursive: true, force: true });
});

const importFile = async (what: string, content: unknown) => {
  const file = join(dataDir, `${what}.json`);
  writeFileSync(file, JSON.stringify(content));
  return run('src/commands/import.ts', [what, file], env());
};

const ask = async (token: string, query: string) => {
  const response = await fetch(`http://localhost:${port}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query }),
  });
  return (await response.json()) as { data?: Record<string, never> };
};

describe('npm start', () => {
  test('prints the address, a token that works, and what to try next', async () => {
    const [token] = banner.match(/eyJ\S+/) ?? [];
    const answer = await ask(token ?? '', '{ viewer { partner { mpnId } roles } }');
    expect(answer.data).toEqual({ viewer: { partner: { mpnId: '1000001' }, roles: ['ADMIN_AGENT'] } });
    expect(banner).toContain('npm run demo');
  });

  test('keeps its keys readable by their owner alone', () => {
    const keys = readdirSync(dataDir).filter((name) => /secret|issuer/.test(name));
    expect(keys).toHaveLength(2);
    for (const key of keys) expect(statSync(join(dataDir, key)).mode & 0o077).toBe(0);
  });

  test('with wrong settings names them all and ends before it listens', async () => {
    const ran = await run('src/main.ts', [], { DATA_DIR: dataDir, PORT: 'x', DATABASE_URL: 'oracle://h' });
    expect(ran.code).toBe(1);
    expect(ran.err).toContain('PORT');
    expect(ran.err).toContain('DATABASE_URL');
    expect(ran.out).toBe('');
  });

  test('ends by itself on SIGTERM', async () => {
    const child = start('src/main.ts', [], { DATA_DIR: dataDir, PORT: '0' });
    for await (const chunk of child.stdout) if (String(chunk).includes('npm run demo')) break;
    child.kill('SIGTERM');
    expect(await once(child, 'exit')).toEqual([0, null]);
  });
});

describe('npm run token', () => {
  test('prints a token and nothing else', async () => {
    const args = ['--partner', '1000002', '--role', 'HELPDESK_AGENT', '--subject', 'a@b.example'];
    const ran = await run('src/commands/token.ts', args, env());
    expect(ran).toMatchObject({ code: 0, err: '' });
    expect(decodeJwt(ran.out.trim())).toMatchObject({ sub: 'a@b.example', roles: ['HELPDESK_AGENT'] });
    const answer = await ask(ran.out.trim(), '{ viewer { subject partner { type } } }');
    expect(answer.data).toEqual({
      viewer: { subject: 'a@b.example', partner: { type: 'INDIRECT_PROVIDER' } },
    });
  });

  test('for a customer’s domain prints a token of its global administrator', async () => {
    await run('src/commands/demo.ts', ['--partner', 'us-government'], env());
    const domain = 'cityoffabrikam.onmicrosoft.us';
    const ran = await run('src/commands/token.ts', ['--customer', ` ${domain.toUpperCase()}`], env());
    expect(ran).toMatchObject({ code: 0, err: '' });
    const answer = await ask(ran.out.trim(), '{ customerAdministrator { subject domain cloud } }');
    expect(answer.data).toEqual({
      customerAdministrator: { subject: `global-admin@${domain}`, domain, cloud: 'US_GOVERNMENT' },
    });
  });

  test.each([
    ['no partner', ['--role', 'ADMIN_AGENT'], 'Prints a token'],
    ['no role', ['--partner', '1000001'], 'Prints a token'],
    ['an unknown customer', ['--customer', 'nobody.onmicrosoft.com'], 'no customer'],
    ['a customer and a role', ['--customer', 'x', '--role', 'ADMIN_AGENT'], 'Prints a token'],
    ['a customer and a partner', ['--customer', 'x', '--partner', '1000001'], 'Prints a token'],
    ['an unknown partner', ['--partner', '999', '--role', 'ADMIN_AGENT'], 'no partner'],
    ['an unknown role', ['--partner', '1000001', '--role', 'KING'], 'no role'],
    ['an unknown option', ['--for', 'x'], 'Prints a token'],
  ])('with %s says so and fails', async (_, args, expected) => {
    const ran = await run('src/commands/token.ts', args, env());
    expect(ran.code).toBe(1);
    expect(ran.out).toBe('');
    expect(ran.err).toContain(expected);
  });

  test('is refused in production', async () => {
    const production = {
      NODE_ENV: 'production',
      DATABASE_URL: 'mysql://h/d',
      SECRET_KEY: Buffer.alloc(32).toString('base64'),
      AUTH_ISSUER: 'https://i.example',
      AUTH_AUDIENCE: 'a',
      AUTH_JWKS_URL: 'https://i.example/keys',
      INVITATION_URL: 'https://i.example/app/invitations',
    };
    const ran = await run(
      'src/commands/token.ts',
      ['--partner', '1000001', '--role', 'ADMIN_AGENT'],
      production,
    );
    expect(ran).toMatchObject({ code: 1, out: '' });
    expect(ran.err).toContain('refused in production');
  });
});

describe('npm run import', () => {
  const partner = {
    mpnId: '5000001',
    name: 'Litware Chile',
    type: 'INDIRECT_PROVIDER',
    country: 'CL',
    cloud: 'PUBLIC',
    hasSignedPartnerAgreement: true,
    resellers: ['5000002'],
  };
  const reseller = {
    ...partner,
    mpnId: '5000002',
    name: 'Litware Perú',
    type: 'INDIRECT_RESELLER',
    country: 'PE',
    resellers: [],
  };

  test('loads partners with their resellers, and the running server knows them', async () => {
    expect(await importFile('partners', [partner, reseller])).toMatchObject({
      code: 0,
      out: '2 added, 0 changed, 0 unchanged, 0 retired, 0 refused\n',
    });
    const { out } = await run(
      'src/commands/token.ts',
      ['--partner', '5000001', '--role', 'ADMIN_AGENT'],
      env(),
    );
    const answer = await ask(out.trim(), '{ indirectResellers { nodes { name state } } }');
    expect(answer.data).toEqual({
      indirectResellers: { nodes: [{ name: 'Litware Perú', state: 'ACTIVE' }] },
    });
  });

  test('may be repeated, and changes only what differs', async () => {
    const again = await importFile('partners', [partner, { ...reseller, name: 'Litware Lima' }]);
    expect(again.out).toBe('0 added, 1 changed, 1 unchanged, 0 retired, 0 refused\n');
  });

  test('tells each bad row and why, loads the good ones, and fails', async () => {
    const rows = [
      { ...partner, mpnId: 'x' },
      { ...partner, mpnId: '5000003', country: 'ZZ', resellers: [] },
      { ...partner, mpnId: '5000004', type: 'KING', resellers: [] },
      { ...partner, mpnId: '5000005', resellers: ['1000001'] },
      { ...partner, mpnId: '5000006', resellers: ['2000001'] },
      { ...partner, mpnId: '5000007', country: 'CN', cloud: 'CHINA_21VIANET', resellers: [] },
      { ...partner, mpnId: '5000008', resellers: [], tenantId: '7a1f0000-0000-4000-8000-000000001001' },
      'nonsense',
      { ...partner, mpnId: '5000009', type: 'DIRECT_BILL', resellers: [] },
      { ...partner, mpnId: '5000009', type: 'DIRECT_BILL', resellers: [] },
    ];
    const ran = await importFile('partners', rows);
    expect(ran.code).toBe(1);
    expect(ran.out).toContain('1 added, 0 changed, 0 unchanged, 0 retired, 9 refused');
    const refused = [...ran.out.matchAll(/^row (\d+) .*refused: (.+)$/gm)].map(
      ([, row, why]) => `${row} ${why}`,
    );
    expect(refused.map((line) => line.split(' ')[0])).toEqual(['1', '2', '3', '4', '5', '6', '7', '8', '10']);
    expect(refused[1]).toContain('no market of this cloud');
    expect(refused[3]).toContain('1000001 is no indirect reseller');
    expect(refused[4]).toContain('another CSP region');
    expect(refused[5]).toContain('no indirect model');
    expect(refused[6]).toContain('another partner');
  });

  test('takes a new offer and a changed one, which the running server sells', async () => {
    const { offers } = JSON.parse(readFileSync('data/offers.json', 'utf8')) as {
      offers: Array<Record<string, unknown>>;
    };
    const [first] = offers;
    const rows = [
      { ...first, name: 'Renamed Offer' },
      { ...first, microsoftOfferId: 'NEW-1', name: 'Zebra Plan', isAddOn: false, prerequisites: [] },
      { ...first, microsoftOfferId: 'NEW-2', categoryKey: 'Nowhere' },
      { ...first, microsoftOfferId: 'NEW-3', minimumQuantity: 5, maximumQuantity: 1 },
    ];
    const ran = await importFile('some-offers', { offers: rows });
    expect(ran.out).toContain('1 added, 1 changed, 0 unchanged, 0 retired, 2 refused');
    const [token] = banner.match(/eyJ\S+/) ?? [];
    await expect
      .poll(
        async () =>
          (await ask(token ?? '', '{ offers(market: "US", search: "zebra") { totalCount } }')).data?.offers,
        { timeout: 20_000 },
      )
      .toEqual({ totalCount: 1 });
  });

  test('of the shipped catalogue over itself changes nothing but what was imported since', async () => {
    expect((await run('src/commands/import.ts', ['catalogue'], env())).out).toMatch(
      /^0 added, 1 changed, \d+ unchanged, 0 retired, 0 refused\n$/,
    );
  });

  test('of a whole catalogue retires what it does not name, and takes it back when it does', async () => {
    const { offers } = JSON.parse(readFileSync('data/offers.json', 'utf8')) as {
      offers: Array<{ readonly microsoftOfferId: string }>;
    };
    const found = (await importFile('offers', { offers })).out;
    expect(found).toBe('0 added, 0 changed, 274 unchanged, 1 retired, 0 refused\n');
    const bad = { ...offers[0], minimumQuantity: 0 };
    const without = await importFile('offers', { offers: [bad, ...offers.slice(2)] });
    expect(without.out).toContain('0 added, 0 changed, 272 unchanged, 1 retired, 1 refused');
    const unnamed = await importFile('offers', { offers: [{ name: 'no id' }, ...offers.slice(3)] });
    expect(unnamed.out).toContain('271 unchanged, 0 retired, 1 refused');
    expect((await importFile('offers', { offers })).out).toBe(
      '0 added, 1 changed, 273 unchanged, 0 retired, 0 refused\n',
    );
  });

  test('of a price sheet tells its refusals by their lines and how far it is, and the server shows the prices', async () => {
    const file = join(dataDir, 'prices.csv');
    const offer = '796B6B5F-613C-4E24-A17C-EBA730D49C02';
    const rows = [
      'microsoftOfferId,country,billingCycle,unitPrice',
      `${offer},US,MONTHLY,17.25`,
      `${offer},DE,MONTHLY,17.25`,
      `${offer},US,ANNUAL,twelve`,
    ];
    writeFileSync(file, rows.join('\n'));
    const args = ['prices', file, '--partner', '1000001'];
    const ran = await run('src/commands/import.ts', args, env());
    expect(ran.code).toBe(1);
    expect(ran.out.split('\n')).toEqual([
      `line 3 (${offer} DE MONTHLY) refused: country: Your partner account cannot sell in this country or region. Select one in your own CSP region.`,
      `line 4 (${offer} US ANNUAL) refused: unitPrice: expected a decimal number such as 12.50`,
      '0 added, 1 changed, 0 unchanged, 2 refused',
      expect.stringMatching(/^3 rows in \d+\.\d s, [\d,]+ a second$/),
      '',
    ]);
    expect(ran.err).toBe('100 %  3 rows\n');
    const [token] = banner.match(/eyJ\S+/) ?? [];
    const query = `{ offers(market: "US", filter: { microsoftOfferId: { eq: "${offer}" } }) {
      nodes { partnerPrice(market: "US", billingCycle: MONTHLY) { amount } } } }`;
    expect((await ask(token ?? '', query)).data?.offers).toEqual({
      nodes: [{ partnerPrice: { amount: '17.25' } }],
    });
    writeFileSync(file, rows.slice(0, 2).join('\n'));
    const again = await run('src/commands/import.ts', args, env());
    expect([again.code, again.out.split('\n')[0]]).toEqual([0, '0 added, 0 changed, 1 unchanged, 0 refused']);
  });

  test('of offers’ translations takes JSON and CSV, tells bad rows, and the server shows the names', async () => {
    const offer = '796B6B5F-613C-4E24-A17C-EBA730D49C02';
    const german = { microsoftOfferId: offer, locale: 'de', name: 'Büropaket', description: 'Alles' };
    const first = await importFile('offer-translations', { translations: [german] });
    expect(first).toMatchObject({ code: 0, out: '1 added, 0 changed, 0 unchanged, 0 retired, 0 refused\n' });
    const file = join(dataDir, 'Translations.CSV');
    const rows = [
      '\ufeffmicrosoftOfferId,locale,name,description',
      `${offer},de,"Büropaket, groß","Zwei`,
      'Zeilen"',
      `${offer},ja,オフィス スイート`,
      `${offer},fr,Suite, trop, de virgules`,
      `${offer},en,Suite`,
      `${offer},es,`,
      '',
    ];
    writeFileSync(file, rows.join('\r\n'));
    const ran = await run('src/commands/import.ts', ['offer-translations', file], env());
    expect(ran.code).toBe(1);
    const lines = ran.out.trimEnd().split('\n');
    expect(lines).toHaveLength(3);
    expect(lines[0]).toMatch(/^row 3 .* refused: .*"column 5"/);
    expect(lines[1]).toMatch(/^row 4 .* refused: locale: /);
    expect(lines[2]).toBe('1 added, 1 changed, 1 unchanged, 0 retired, 2 refused');
    const shown = async (language: string) => {
      const query = `{ offers(market: "US", filter: { microsoftOfferId: { eq: "${offer}" } }) {
        nodes { name description } } }`;
      const url = new URL(`http://localhost:${port}/graphql`);
      url.searchParams.set('query', query);
      const headers = { 'accept-language': language, 'apollo-require-preflight': '1' };
      const answer = await fetch(url, { headers });
      const { data } = (await answer.json()) as { data: { offers: { nodes: unknown[] } } };
      return data.offers.nodes;
    };
    await expect
      .poll(() => shown('de-CH'), { timeout: 20_000 })
      .toEqual([{ name: 'Büropaket, groß', description: 'Zwei\r\nZeilen' }]);
    expect(await shown('ja')).toEqual([{ name: 'オフィス スイート', description: null }]);
  });

  test('before the first start does not keep the demo partners away', async () => {
    const early = mkdtempSync(join(tmpdir(), 'partner-onboarding-early-'));
    const own = { ...partner, mpnId: '6000001', type: 'DIRECT_BILL', resellers: [] };
    const file = join(early, 'partners.json');
    writeFileSync(file, JSON.stringify([own]));
    await run('src/commands/import.ts', ['partners', file], { DATA_DIR: early });
    const child = start('src/main.ts', [], { DATA_DIR: early, PORT: '0' });
    for await (const chunk of child.stdout) if (String(chunk).includes('npm run demo')) break;
    child.kill('SIGKILL');
    for (const mpnId of ['6000001', '1000001', '1000004']) {
      const ran = await run('src/commands/token.ts', ['--partner', mpnId, '--role', 'ADMIN_AGENT'], {
        DATA_DIR: early,
      });
      expect(ran.code).toBe(0);
    }
    rmSync(early, { recursive: true });
  });

  test('into a database that has nothing yet finds the markets and categories that it needs', async () => {
    const empty = mkdtempSync(join(tmpdir(), 'partner-onboarding-empty-'));
    const into = (what: string, file: string) =>
      run('src/commands/import.ts', [what, file], { DATA_DIR: empty });
    expect((await into('partners', 'data/demo-partners.json')).out).toBe(
      '8 added, 0 changed, 0 unchanged, 0 retired, 0 refused\n',
    );
    expect((await into('offers', 'data/offers.json')).out).toBe(
      '274 added, 0 changed, 0 unchanged, 0 retired, 0 refused\n',
    );
    expect((await into('markets', 'data/markets.json')).out).toBe(
      '0 added, 0 changed, 246 unchanged, 0 retired, 0 refused\n',
    );
    rmSync(empty, { recursive: true });
  });

  test.each([
    ['nothing', []],
    ['an unknown kind', ['cats', 'x.json']],
    ['no file', ['offers']],
    ['a file that is not there', ['offers', 'nowhere.json']],
    ['prices of nobody', ['prices', 'data/offers.json']],
    ['prices of an unknown partner', ['prices', 'data/offers.json', '--partner', '999']],
    ['prices that are not there', ['prices', 'nowhere.csv', '--partner', '1000001']],
    ['prices in another form', ['prices', 'data/offers.json', '--partner', '1000001']],
    ['a folder of prices', ['prices', 'data', '--partner', '1000001']],
    ['translations that are not there', ['offer-translations', 'nowhere.csv']],
    ['translations without their columns', ['offer-translations', 'test/commands/semicolons.csv']],
    ['a catalogue as CSV', ['offers', 'test/commands/semicolons.csv']],
    ['an unknown option', ['offers', 'data/offers.json', '--for', '1000001']],
  ])('with %s says how it is used, and fails', async (_, args) => {
    const ran = await run('src/commands/import.ts', args, env());
    expect(ran).toMatchObject({ code: 1, out: '' });
    expect(ran.err).not.toContain('    at ');
  });
});

describe('npm run demo', () => {
  test.each(['direct-bill', 'indirect-provider', 'us-government', 'china'])(
    'walks to Done for %s, twice',
    async (partner) => {
      for (const _ of [1, 2]) {
        const ran = await run('src/commands/demo.ts', ['--partner', partner], env());
        expect(ran.err).toBe('');
        expect(ran.out).toContain('COMPLETED; the password is erased.');
        expect(ran.out).toContain('the same customer, nothing is made twice');
      }
    },
  );

  test('without a server says how to start one', async () => {
    const ran = await run('src/commands/demo.ts', ['--url', 'http://127.0.0.1:9/graphql'], env());
    expect(ran.code).toBe(1);
    expect(ran.err).toContain('npm start');
  });
});

test('npm run migrate on the embedded database has nothing left to do', async () => {
  expect(await run('src/commands/migrate.ts', [], env())).toMatchObject({
    code: 0,
    out: 'The tables are up to date.\n',
  });
});
