import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { walk } from '../../src/pages/walk.ts';
import { demo, TestApp, useApp } from '../support/app.ts';
import type { Client } from '../support/client.ts';
import { openBrowser, openPage, screenshot, sizes } from './browser.ts';

const app = useApp();
const address = (path: string) => new URL(path, app.current.url).href;

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

const open = (page: Page, operation: string) => page.locator('.walk-open', { hasText: operation }).click();
const send = (page: Page) => page.getByRole('button', { name: /^Execute/ }).click();

const customerCount = async (client: Client): Promise<number> => {
  const { customers } = await client.ask<{ customers: { totalCount: number } }>(
    '{ customers { totalCount } }',
  );
  return customers.totalCount;
};

/** Whether all of it can be seen without moving what it stands in. */
const isWithin = async (element: Locator, frame: Locator): Promise<boolean> => {
  const [inner, outer] = await Promise.all([element.boundingBox(), frame.boundingBox()]);
  if (!inner || !outer) return false;
  return (
    inner.x >= outer.x - 1 &&
    inner.y >= outer.y - 1 &&
    inner.x + inner.width <= outer.x + outer.width + 1 &&
    inner.y + inner.height <= outer.y + outer.height + 1
  );
};

/** Without its spaces: the editor breaks long lines, and writes spaces in ways of its own. */
const answerOf = async (page: Page, sign: string) => {
  await page.locator('.graphiql-response', { hasText: sign }).waitFor();
  const text = await page.locator('.graphiql-response .view-lines').textContent();
  return (text ?? '').replaceAll(/\s/g, '');
};

describe('/explorer', () => {
  test.each(Object.keys(sizes) as Array<keyof typeof sizes>)(
    'opens on a %s screen with a query that is answered at once',
    async (size) => {
      const { page, complaints, hosts } = await openPage(browser, size);
      await page.goto(address('/explorer'));
      await page.locator('.graphiql-query-editor', { hasText: 'permissions' }).waitFor();
      await screenshot(page, `explorer-${size}`);
      await send(page);
      expect(await answerOf(page, 'viewer')).toContain('"subject":"admin@northwind.example"');
      await page.locator('.walk-open', { hasText: 'Viewer' }).getByText('done').waitFor();
      await screenshot(page, `explorer-answer-${size}`);
      expect(complaints).toEqual([]);
      expect([...hosts]).toEqual(['127.0.0.1']);
      await page.context().close();
    },
  );

  test.each(Object.keys(sizes) as Array<keyof typeof sizes>)(
    'leads through the whole walk on a %s screen: each operation is filled in with what was told before',
    async (size) => {
      const { page, complaints, hosts } = await openPage(browser, size);
      await page.goto(address('/explorer'));
      await page.locator('.graphiql-query-editor', { hasText: 'permissions' }).waitFor();
      const client = await app.current.signIn(demo.directBill);
      const before = await customerCount(client);
      const operations = walk.filter(({ isOptional }) => !isOptional).flatMap((step) => step.operations);
      for (const { name } of operations) {
        const next = page.locator('.walk-open[data-next="true"]', { hasText: name });
        await expect.poll(() => isWithin(next, page.locator('.graphiql-plugin'))).toBe(true);
        await next.click();
        await page.locator('.graphiql-query-editor', { hasText: name }).waitFor();
        const tab = page.getByRole('tab', { name });
        await expect.poll(() => isWithin(tab, page.getByRole('tablist'))).toBe(true);
        await send(page);
        await page.locator('.walk-open', { hasText: name }).getByText('done').waitFor();
        await screenshot(page, `walk-${name}-${size}`);
      }
      await page.getByText('The customer is there').waitFor();
      expect(await customerCount(client)).toBe(before + 1);
      expect(complaints).toEqual([]);
      expect([...hosts]).toEqual(['127.0.0.1']);
      await page.context().close();
    },
  );

  test('begins again with a new draft, and with another customer, also where a tab was closed', async () => {
    const { page } = await openPage(browser, 'wide');
    await page.goto(address('/explorer'));
    await page.locator('.graphiql-query-editor', { hasText: 'permissions' }).waitFor();
    const told = new Set<string>();
    page.on('request', (request) => {
      for (const [word] of (request.postData() ?? '').matchAll(/onb_\w+|contoso\d+/g)) told.add(word);
    });
    for (const round of [1, 2, 3]) {
      for (const name of ['StartCustomerOnboarding', 'UpdateAccountInfo']) {
        await open(page, name);
        await page.locator('.graphiql-query-editor', { hasText: name }).waitFor();
        const answered = page.waitForResponse((response) =>
          (response.request().postData() ?? '').includes(`mutation ${name}`),
        );
        await send(page);
        await answered;
        await page.locator('.walk-open', { hasText: name }).getByText('done').waitFor();
      }
      if (round === 2)
        await page.getByRole('tab', { name: 'UpdateAccountInfo' }).locator('button').last().click();
    }
    expect([...told]).toHaveLength(3 + 3);
    await page.context().close();
  });

  test('says which operation tells what is not known yet, and sends nothing', async () => {
    const { page } = await openPage(browser, 'wide');
    await page.goto(address('/explorer'));
    await page.locator('.graphiql-query-editor', { hasText: 'permissions' }).waitFor();
    await open(page, 'ReviewCustomer');
    await page.locator('.graphiql-editor-tool', { hasText: '{{onboardingId}}' }).waitFor();
    const sent: string[] = [];
    page.on('request', (request) => sent.push(request.postData() ?? ''));
    await send(page);
    expect(await answerOf(page, 'errors')).toContain('StartCustomerOnboardingtellsit.Sendthatfirst.');
    expect(sent.join()).not.toContain('"reviewCustomer":{"onboarding":{');
    await page.context().close();
  });

  test('stays as it was when it is loaded again, and is still signed in', async () => {
    const { page } = await openPage(browser, 'wide');
    await page.goto(address('/explorer'));
    await page.locator('.graphiql-query-editor', { hasText: 'permissions' }).waitFor();
    await open(page, 'StartCustomerOnboarding');
    await send(page);
    await page.locator('.walk-open', { hasText: 'StartCustomerOnboarding' }).getByText('done').waitFor();
    await open(page, 'ReviewCustomer');
    await page.locator('.graphiql-editor-tool', { hasText: 'onb_' }).waitFor();
    await expect.poll(() => page.evaluate("sessionStorage.getItem('graphiql:tabState')")).toContain('onb_');
    await page.reload();
    await page.locator('.graphiql-editor-tool', { hasText: 'onb_' }).waitFor();
    await send(page);
    expect(await answerOf(page, 'reviewCustomer')).toContain('"reviewCustomer":{"onboarding":{');
    await page.context().close();
  });

  test('shows the schema beside the editor, with its descriptions', async () => {
    const { page, complaints } = await openPage(browser, 'wide');
    await page.goto(address('/explorer'));
    await page.getByRole('button', { name: 'Show Documentation Explorer' }).click();
    await page.locator('.graphiql-doc-explorer').getByText('Mutation', { exact: true }).click();
    await page.locator('.graphiql-doc-explorer').getByText('submitCustomer', { exact: true }).click();
    await page.locator('.graphiql-doc-explorer').getByText('SubmitCustomerPayload').waitFor();
    await screenshot(page, 'documentation');
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test('asks for a token where the server has none to give', async () => {
    const production = await TestApp.start({ isProduction: true, hasExplorer: true });
    const { page } = await openPage(browser, 'wide');
    await page.goto(new URL('/explorer', production.url).href);
    await page.getByText('Put your token under Headers').waitFor();
    await screenshot(page, 'explorer-production');
    await page.context().close();
    await production.stop();
  });
});

describe('/explorer/schema', () => {
  test.each(Object.keys(sizes) as Array<keyof typeof sizes>)(
    'leads from a query to its type on a %s screen',
    async (size) => {
      const { page, complaints, hosts } = await openPage(browser, size);
      await page.goto(address('/explorer/schema'));
      await screenshot(page, `schema-${size}`);
      await page.getByText('Queries').first().click();
      await page.locator('nav').getByRole('link', { name: 'customer', exact: true }).click();
      await page
        .locator('[id="Query.customer"]')
        .getByRole('link', { name: 'Customer', exact: true })
        .click();
      expect(new URL(page.url()).hash).toBe('#Customer');
      await page.locator('article:target').getByText('tenantId').waitFor();
      await screenshot(page, `schema-type-${size}`);
      expect(complaints).toEqual([]);
      expect([...hosts]).toEqual(['127.0.0.1']);
      await page.context().close();
    },
  );
});

/** Sandbox itself comes from Apollo's CDN: what our page hands over to it is all that can be looked at. */
describe('/graphql in a browser', () => {
  test('hands the walk and a token over to Apollo Sandbox, past its own policy', async () => {
    const { page, hosts } = await openPage(browser, 'wide');
    await page.route(/^https:/, (route) =>
      route.request().url().includes('embeddable-sandbox.umd')
        ? route.fulfill({
            contentType: 'text/javascript',
            body: 'window.EmbeddedSandbox = class { constructor(options) { window.given = options; } };',
          })
        : route.abort(),
    );
    await page.goto(address('/graphql'));
    const given = (await page.evaluate('window.given')) as {
      initialEndpoint: string;
      initialState: {
        document: string;
        variables: Record<string, unknown>;
        headers: Record<string, string>;
      };
    };
    expect(given.initialEndpoint).toBe(address('/graphql'));
    for (const { name } of walk.flatMap(({ operations }) => operations))
      expect(given.initialState.document).toMatch(new RegExp(`(query|mutation) ${name}\\b`));
    expect(given.initialState.headers.Authorization).toMatch(/^Bearer eyJ/);
    for (const host of hosts) expect(host).toMatch(/^127\.0\.0\.1$|\.apollographql\.com$|^fonts\.g/);
    await page.context().close();
  });

  test('says that it cannot be loaded where the CDN cannot be reached', async () => {
    const { page } = await openPage(browser, 'wide');
    await page.route(/^https:/, (route) => route.abort());
    await page.goto(address('/graphql'));
    await page.getByText('Apollo Sandbox cannot be loaded').waitFor();
    await page.context().close();
  });
});
