import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createAsk } from '../../scripts/shared/ask.ts';
import { choose, onboard } from '../../scripts/shared/onboard.ts';
import { demoPartners } from '../../src/commands/demo-walk.ts';
import { readConfig } from '../../src/config/config.ts';
import { demo, TestApp, useApp } from '../support/app.ts';
import { violationsOn } from './axe.ts';
import { openBrowser, openPage, screenshot } from './browser.ts';
import { button, field, heading, prepare, signIn, signInWithRole, submit, usCustomer } from './wizard.ts';

const app = useApp();

let browser: Browser;
const customers = 23;
beforeAll(async () => {
  browser = await openBrowser();
  const partner = demoPartners['direct-bill'];
  if (!partner) throw new Error('There is no direct-bill partner');
  const { token } = await app.current.signIn(demo.directBill);
  const ask = createAsk(app.current.url, token ?? '', []);
  const choice = await choose(ask, partner);
  for (let number = 1; number <= customers; number++) await onboard(ask, choice, `fabrikam${number}`);
});
afterAll(() => browser?.close());

const rows = (page: Page) => page.locator('.customers-table tbody tr');

describe('the list of customers', () => {
  test('is searched, filtered, sorted and paged, and its address can be kept', async () => {
    const { page } = await openPage(browser, 'wide');
    await signIn(page, app.current.url, 'Northwind');
    await page.getByText(`${customers} customers`).waitFor();
    expect(await rows(page).count()).toBe(20);
    await button(page, 'Next').click();
    await expect.poll(() => rows(page).count()).toBe(customers - 20);
    await page.reload();
    await expect.poll(() => rows(page).count()).toBe(customers - 20);
    await button(page, 'Previous').click();
    await expect.poll(() => rows(page).count()).toBe(20);
    await button(page, 'Added').click();
    await rows(page).first().getByText(`fabrikam${customers}.`).waitFor();
    await page.getByRole('searchbox').fill('fabrikam7');
    await page.getByText('1 customer found').waitFor();
    await rows(page).first().getByText('fabrikam7.onmicrosoft.com').waitFor();
    await screenshot(page, 'app-customers-found');
    expect(await violationsOn(page)).toEqual([]);
    await page.getByRole('searchbox').fill('nobody');
    await page.getByText('No customer fits').waitFor();
    await page.goBack();
    await page.context().close();
  });

  test('is exported as it is asked for', async () => {
    const { page } = await openPage(browser, 'wide');
    await signIn(page, app.current.url, 'Northwind');
    await page.getByRole('searchbox').fill('fabrikam9');
    await page.getByText('1 customer found').waitFor();
    const download = page.waitForEvent('download');
    await button(page, 'Export CSV').click();
    const text = await readFile(await (await download).path(), 'utf8');
    expect(text.trim().split('\n')).toHaveLength(2);
    expect(text).toContain('fabrikam9.onmicrosoft.com');
    await page.context().close();
  });

  test('lets those look who may not add', async () => {
    const { page } = await openPage(browser, 'wide');
    await signInWithRole(page, app.current.url, 'Northwind', 'Helpdesk agent');
    await page.getByText(`${customers} customers`).waitFor();
    expect(await button(page, 'Add customer').count()).toBe(0);
    expect(await page.getByRole('link', { name: 'Request a relationship' }).count()).toBe(0);
    await page.context().close();
  });
});

describe('a customer who is there already', () => {
  test('gets a mail from one partner, and accepts what the link leads to', async () => {
    const { page } = await openPage(browser, 'wide');
    await signIn(page, app.current.url, 'Northwind');
    const customer = usCustomer();
    await prepare(page, customer, 'Microsoft 365 E3');
    await submit(page, customer);
    const rival = await openPage(browser, 'wide');
    await app.current.importPartners([
      {
        mpnId: '1000099',
        name: 'Trey Research Cloud',
        type: 'DIRECT_BILL',
        country: 'US',
        cloud: 'PUBLIC',
        hasSignedPartnerAgreement: true,
      },
    ]);
    const { token } = await app.current.signIn('1000099');
    await rival.page.goto(new URL('/app', app.current.url).href);
    await rival.page.evaluate(
      `sessionStorage.setItem('session', JSON.stringify({ token: '${token}', identity: null, hasEnded: false }))`,
    );
    await rival.page.goto(new URL('/app/request-relationship', app.current.url).href);
    await heading(rival.page, 'Request a relationship').waitFor();
    expect(await violationsOn(rival.page)).toEqual([]);
    await button(rival.page, 'Make the mail').click();
    const link = (await rival.page.locator('.copy code').first().textContent()) ?? '';
    expect(await field(rival.page, 'Text').inputValue()).toContain(link);
    await screenshot(rival.page, 'app-relationship');
    expect(await violationsOn(rival.page)).toEqual([]);

    const administrator = await openPage(browser, 'narrow');
    await administrator.page.goto(new URL(`/app/invitations${new URL(link).hash}`, app.current.url).href);
    await field(administrator.page, 'Your company’s domain').fill(`${customer.prefix}.onmicrosoft.com`);
    await button(administrator.page, 'Sign in').click();
    await administrator.page.getByText('Trey Research Cloud would like to sell').waitFor();
    await button(administrator.page, 'Accept').click();
    await administrator.page.getByText('Accept the agreement first.').waitFor();
    await administrator.page.getByText('I accept the Microsoft Customer Agreement.').click();
    await screenshot(administrator.page, 'app-invitation');
    expect(await violationsOn(administrator.page)).toEqual([]);
    await button(administrator.page, 'Accept').click();
    await administrator.page.getByText('is one of your partners now').waitFor();

    await rival.page.goto(new URL('/app', app.current.url).href);
    await rival.page.getByText(`${customer.prefix}.onmicrosoft.com`).waitFor();
    for (const opened of [page, rival.page, administrator.page]) await opened.context().close();
  });
});

describe('a server that runs documents by their hash alone', () => {
  test('knows those that the front end was built with', async () => {
    const file = join(import.meta.dirname, '../../examples/web/src/gql/persisted-documents.json');
    const { trustedDocuments } = readConfig({ TRUSTED_DOCUMENTS: file });
    const closed = await TestApp.start({ trustedDocuments });
    const { page, complaints } = await openPage(browser, 'wide');
    const sent: string[] = [];
    page.on('request', (request) => sent.push(request.postData() ?? ''));
    const customer = usCustomer();
    await signIn(page, closed.url, 'Northwind');
    await prepare(page, customer, 'Microsoft 365 E3');
    await submit(page, customer);
    expect(sent.join()).not.toMatch(/"query"|mutation /);
    expect(complaints).toEqual([]);
    await page.context().close();
    await closed.stop();
  });
});
