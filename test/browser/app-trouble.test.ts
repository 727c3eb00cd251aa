import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FaultyLink } from '../../scripts/shared/faulty-link.ts';
import { demo, type TestApp, useApp } from '../support/app.ts';
import { violationsOn } from './axe.ts';
import { openBrowser, openPage, screenshot } from './browser.ts';
import {
  acceptAgreement,
  addOffer,
  button,
  choose,
  field,
  fillAccount,
  finish,
  heading,
  prepare,
  signIn,
  signInWithRole,
  startCustomer,
  submit,
  toReview,
  toSubscriptions,
  usCustomer,
} from './wizard.ts';

const app = useApp();

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

const offer = 'Microsoft 365 E3';

const openNorthwind = async (url = app.current.url): Promise<Page> => {
  const { page } = await openPage(browser, 'wide');
  await signIn(page, url, 'Northwind');
  return page;
};

const countOf = async (prefix: string): Promise<number> => {
  const client = await app.current.signIn(demo.directBill);
  const { customers } = await client.ask<{ customers: { totalCount: number } }>(
    'query ($search: String) { customers(search: $search) { totalCount } }',
    { search: prefix },
  );
  return customers.totalCount;
};

const wrongValues = [
  ['Company name', 'LLC', /legal name/i],
  ['Postal code', '9810', /It looks like 9/],
  ['Domain name', 'contoso coffee', /without spaces or hyphens/],
  ['First name', 'test', /placeholder|real name/i],
  ['Email', 'ada@contoso', /name@example.com/],
  ['Email', 'ada@microsoft.com', /microsoft/i],
  ['Phone (optional)', '12', /phone number/],
  ['Street address', 'x'.repeat(201), /200/],
  ['City', 'x'.repeat(101), /100/],
] as const;

describe('wrong values', () => {
  test('are all told at once, each at its field, and the first one is gone to', async () => {
    const page = await openNorthwind();
    await startCustomer(page);
    await button(page, 'Next: Subscriptions').click();
    await page.getByText('entries need your attention').waitFor();
    expect(await page.evaluate('document.activeElement.labels[0].textContent')).toBe('Company name');
    for (const message of [
      'Enter the company name.',
      'Enter the street address.',
      'Enter the city.',
      'Enter the postal code.',
      'Enter the domain name.',
      'Enter the first name.',
      'Enter the last name.',
      'Enter the email.',
      'Confirm that the customer has accepted the agreement.',
    ])
      await page.getByText(message).waitFor();
    await screenshot(page, 'app-trouble-missing');
    expect(await violationsOn(page)).toEqual([]);
    await page.context().close();
  });

  test('are told at the field by the page, or by the server when one goes on, and stay as they are', async () => {
    const page = await openNorthwind();
    await startCustomer(page);
    await fillAccount(page, usCustomer());
    await acceptAgreement(page);
    for (const [name, value, message] of wrongValues) {
      const right = await field(page, name).inputValue();
      await field(page, name).fill(value);
      await button(page, 'Next: Subscriptions').click();
      const entry = page.locator('.field', { has: field(page, name) });
      await entry.locator('.error', { hasText: message }).waitFor();
      expect(await field(page, name).getAttribute('aria-invalid')).toBe('true');
      expect(await field(page, name).inputValue()).toBe(value);
      await field(page, name).fill(right);
      await entry.locator('.error').waitFor({ state: 'detached' });
    }
    await toSubscriptions(page);
    await page.context().close();
  });

  test('a domain that is taken is told while one types, with free ones to choose from', async () => {
    const page = await openNorthwind();
    const taken = usCustomer();
    await prepare(page, taken, offer);
    await submit(page, taken);
    await finish(page);
    await startCustomer(page);
    await field(page, 'Domain name').fill(taken.prefix);
    await page.getByText(`${taken.prefix}.onmicrosoft.com is taken.`).waitFor();
    await screenshot(page, 'app-trouble-domain');
    const instead = page.locator('.domain-suggestions button').first();
    const suggestion = await instead.textContent();
    await instead.click();
    await page.getByText(`${suggestion}.onmicrosoft.com is free.`).waitFor();
    await page.context().close();
  });

  test('a day in the future, and a number of licences out of range, are said to be wrong and stay as they are', async () => {
    const page = await openNorthwind();
    await startCustomer(page);
    await fillAccount(page, usCustomer());
    await acceptAgreement(page);
    const year = page.getByRole('spinbutton', { name: /year/ });
    await year.click();
    await page.keyboard.type('2999');
    await button(page, 'Next: Subscriptions').click();
    await page.getByText('can’t be later than today').waitFor();
    await year.click();
    await page.keyboard.type('2024');
    await toSubscriptions(page);
    await addOffer(page, 'Office 365 Business Premium');
    const licences = page.locator('.line').getByRole('textbox');
    await licences.fill('5000');
    await licences.blur();
    await page.locator('.line .error').waitFor();
    expect(await licences.inputValue()).toBe('5,000');
    await button(page, 'Next: Review').click();
    await page.locator('.line .error').waitFor();
    await screenshot(page, 'app-trouble-quantity');
    await licences.fill('30');
    await toReview(page);
    await page.getByText('Licenses: 30').waitFor();
    await page.context().close();
  });
});

describe('going back and forth', () => {
  test('Update on the review leads back, with all entries kept', async () => {
    const page = await openNorthwind();
    const customer = usCustomer();
    await prepare(page, customer, offer);
    await page.getByRole('link', { name: 'Update Account info' }).click();
    await heading(page, 'Account info').waitFor();
    expect(await field(page, 'Company name').inputValue()).toBe(customer.name);
    expect(await page.getByRole('combobox', { name: 'State or province' }).inputValue()).toBe('Washington');
    await field(page, 'City').fill('Tacoma');
    await toSubscriptions(page);
    await button(page, `Remove ${offer}`).waitFor();
    await toReview(page);
    await page.getByText('Tacoma').waitFor();
    await page.getByRole('link', { name: 'Update Subscriptions' }).click();
    await button(page, `Remove ${offer}`).waitFor();
    await page.context().close();
  });

  test('a reload loses nothing, not even what is wrong', async () => {
    const page = await openNorthwind();
    await startCustomer(page);
    await field(page, 'Company name').fill('Contoso Coffee Roasters, Inc.');
    await field(page, 'Email').fill('not an address');
    await choose(page, 'State or province', 'Oregon');
    await page.reload();
    await heading(page, 'Account info').waitFor();
    await expect
      .poll(() => page.getByRole('combobox', { name: 'State or province' }).inputValue())
      .toBe('Oregon');
    expect(await field(page, 'Company name').inputValue()).toBe('Contoso Coffee Roasters, Inc.');
    expect(await field(page, 'Email').inputValue()).toBe('not an address');
    await page.context().close();
  });

  test('a colleague goes on with what was left', async () => {
    const page = await openNorthwind();
    const customer = usCustomer();
    await startCustomer(page);
    await fillAccount(page, customer);
    await acceptAgreement(page);
    await button(page, 'Save and close').click();
    await heading(page, 'Customers').waitFor();
    const { page: other } = await openPage(browser, 'wide');
    await signInWithRole(other, app.current.url, 'Northwind', 'Sales agent');
    await other.locator('.draft').first().getByText('Next: choose subscriptions').waitFor();
    await screenshot(other, 'app-drafts');
    expect(await violationsOn(other)).toEqual([]);
    await other.locator('.draft').first().getByRole('link', { name: 'Continue' }).click();
    await heading(other, 'Subscriptions').waitFor();
    await addOffer(other, offer);
    await toReview(other);
    await submit(other, customer);
    await page.context().close();
    await other.context().close();
  });

  test('a draft can be dropped, but is asked for first', async () => {
    const page = await openNorthwind();
    await startCustomer(page);
    const address = page.url();
    await button(page, 'Cancel').click();
    await page.getByRole('alertdialog').waitFor();
    expect(await violationsOn(page)).toEqual([]);
    await button(page, 'Stay here').click();
    await button(page, 'Cancel').click();
    await button(page, 'Drop the draft').click();
    await heading(page, 'Customers').waitFor();
    await page.goto(address);
    await heading(page, 'This draft was dropped').waitFor();
    await page.context().close();
  });
});

describe('two at one draft', () => {
  test('are told who has changed what, and lose neither’s entries', async () => {
    const page = await openNorthwind();
    await startCustomer(page);
    await fillAccount(page, usCustomer());
    await acceptAgreement(page);
    await toSubscriptions(page);
    const address = page.url().replace('subscriptions', 'account');
    await page.goto(address);
    const { page: other } = await openPage(browser, 'wide');
    await signInWithRole(other, app.current.url, 'Northwind', 'Sales agent');
    await other.goto(address);
    await field(other, 'Company name').waitFor();
    await field(other, 'Company name').fill('Contoso Tea Traders, Inc.');
    await toSubscriptions(other);

    await field(page, 'Company name').fill('Contoso Cocoa Makers, Inc.');
    await field(page, 'Postal code').fill('98102');
    await button(page, 'Next: Subscriptions').click();
    const dialog = page.getByRole('alertdialog');
    await dialog.getByText('sales@northwind.example').waitFor();
    await dialog.getByText('Contoso Tea Traders, Inc.').waitFor();
    await dialog.getByText('Contoso Cocoa Makers, Inc.').waitFor();
    await screenshot(page, 'app-conflict');
    expect(await violationsOn(page)).toEqual([]);
    await button(page, 'Take theirs').click();
    expect(await field(page, 'Company name').inputValue()).toBe('Contoso Tea Traders, Inc.');
    expect(await field(page, 'Postal code').inputValue()).toBe('98102');
    await toSubscriptions(page);
    await page.context().close();
    await other.context().close();
  });

  test('both add an offer, and both offers are there', async () => {
    const page = await openNorthwind();
    await startCustomer(page);
    await fillAccount(page, usCustomer());
    await acceptAgreement(page);
    await toSubscriptions(page);
    const { page: other } = await openPage(browser, 'wide');
    await signInWithRole(other, app.current.url, 'Northwind', 'Sales agent');
    await other.goto(page.url());
    await addOffer(other, 'Power BI Pro');
    await page.getByRole('searchbox').fill(offer);
    await button(page, `Add ${offer}`).first().click();
    await page.getByRole('alertdialog').getByText('Power BI Pro').waitFor();
    await button(page, 'Go on').click();
    await button(page, 'Remove Power BI Pro').waitFor();
    await toReview(page);
    await page.locator('.summary-lines', { hasText: 'Power BI Pro' }).getByText(offer).waitFor();
    await page.context().close();
    await other.context().close();
  });
});

describe('what breaks', () => {
  test('a session that has ended is renewed on the spot, and what was asked goes on', async () => {
    const page = await openNorthwind();
    const customer = usCustomer();
    await prepare(page, customer, offer);
    const expired = await app.current.app.developmentIssuer?.sign({
      subject: 'admin@northwind.example',
      tenantId: '7a1f0000-0000-4000-8000-000000001001',
      roles: ['ADMIN_AGENT'],
      expiresIn: '1h ago',
    });
    await page.evaluate(
      `sessionStorage.setItem('session', JSON.stringify({ ...JSON.parse(sessionStorage.getItem('session')), token: '${expired}' }))`,
    );
    await page.reload();
    const dialog = page.getByRole('alertdialog', { name: 'Your session has ended' });
    await dialog.waitFor();
    await screenshot(page, 'app-session-ended');
    expect(await violationsOn(page)).toEqual([]);
    await button(page, 'Go on as Northwind').click();
    await page.getByText('prices are held until').waitFor();
    await submit(page, customer);
    expect(await countOf(customer.prefix)).toBe(1);
    await page.context().close();
  });

  test('a server that is restarted during Submit: the customer is there once, and the password is shown', async () => {
    const first = await app.current.again();
    const { link, url } = await FaultyLink.to(first.url);
    const page = await openNorthwind(url);
    const customer = usCustomer();
    await prepare(page, customer, offer);
    const restarted = new Promise<TestApp>((resolve) => {
      link.judge = (data) => (data.includes('submitCustomer') ? 'lose the answer' : 'none');
      link.onFault = async () => {
        link.onFault = () => {};
        link.judge = () => 'lose the request';
        await first.app.close();
        await page.getByText('The server cannot be reached').waitFor();
        const second = await app.current.again();
        link.port = Number(new URL(second.url).port);
        link.judge = () => 'none';
        resolve(second);
      };
    });
    await button(page, 'Submit').click();
    const second = await restarted;
    await heading(page, `${customer.name} was added`).waitFor();
    expect(await page.getByText('The server cannot be reached').count()).toBe(0);
    expect(await countOf(customer.prefix)).toBe(1);
    await page.reload();
    await heading(page, `${customer.name} was added`).waitFor();
    await page.context().close();
    await link.close();
    await second.app.close();
  });

  test('a save whose answer is lost is found to be done, and nobody is accused of it', async () => {
    const { link, url } = await FaultyLink.to(app.current.url);
    const page = await openNorthwind(url);
    await startCustomer(page);
    await fillAccount(page, usCustomer());
    await acceptAgreement(page);
    link.judge = (data) => (data.includes('updateAccountInfo') ? 'lose the answer' : 'none');
    link.onFault = () => {
      link.judge = () => 'none';
    };
    await button(page, 'Next: Subscriptions').click();
    await heading(page, 'Subscriptions').waitFor();
    expect(await page.getByRole('alertdialog').count()).toBe(0);
    await page.context().close();
    await link.close();
  });
});
