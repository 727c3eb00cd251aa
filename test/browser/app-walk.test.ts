import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { demo, useApp } from '../support/app.ts';
import { violationsOn } from './axe.ts';
import { openBrowser, openPage, screenshot, sizes } from './browser.ts';
import {
  acceptAgreement,
  addOffer,
  button,
  chineseCustomer,
  choose,
  field,
  fillAccount,
  finish,
  germanCustomer,
  heading,
  signIn,
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

/** Each screen is kept to be looked at, and judged by axe. */
const look = async (page: Page, name: string): Promise<void> => {
  await screenshot(page, name);
  expect([name, await violationsOn(page)]).toEqual([name, []]);
};

describe('adding a customer', () => {
  test.each(Object.keys(sizes) as Array<keyof typeof sizes>)(
    'goes from an empty draft to Done for a direct-bill partner on a %s screen',
    async (size) => {
      const { page, complaints, hosts } = await openPage(browser, size);
      const customer = usCustomer();
      const shown = (name: string) => look(page, `app-${name}-${size}`);

      await page.goto(new URL('/app', app.current.url).href);
      await button(page, 'Northwind').waitFor();
      await shown('0-sign-in');
      await signIn(page, app.current.url, 'Northwind');
      await startCustomer(page);
      await shown('2-account-empty');
      await fillAccount(page, customer);
      await acceptAgreement(page);
      await shown('2-account');
      await toSubscriptions(page);
      await addOffer(page, offer);
      await shown('3-subscriptions');
      await toReview(page);
      await shown('4-review');
      await submit(page, customer);
      await shown('5-confirmation');

      const password = await page.locator('.copy code').nth(1).textContent();
      expect(password).toMatch(/^\S{8,}$/);
      await finish(page);
      await page.getByText(`${customer.prefix}.onmicrosoft.com`).waitFor();
      await shown('1-customers');

      const client = await app.current.signIn(demo.directBill);
      const { customers } = await client.ask<{ customers: { nodes: object[] } }>(
        `query ($search: String) { customers(search: $search) { nodes {
          companyName address { city state postalCode country } primaryContact { email }
          agreements { signer { firstName } }
          subscriptions { nodes { quantity offer { name } } }
        } } }`,
        { search: customer.prefix },
      );
      expect(customers.nodes).toEqual([
        {
          companyName: customer.name,
          address: { city: 'Seattle', state: 'WA', postalCode: '98101', country: 'US' },
          primaryContact: { email: 'ada@contosocoffee.example' },
          agreements: [{ signer: { firstName: 'Ada' } }],
          subscriptions: { nodes: [{ quantity: 1, offer: { name: offer } }] },
        },
      ]);
      expect(complaints).toEqual([]);
      expect([...hosts]).toEqual(['127.0.0.1']);
      await page.context().close();
    },
  );

  test('lets an indirect provider choose among the resellers that can be chosen', async () => {
    const { page } = await openPage(browser, 'wide');
    const customer = germanCustomer();
    await signIn(page, app.current.url, 'Tailspin');
    await startCustomer(page);
    await fillAccount(page, customer);
    await acceptAgreement(page);
    await button(page, 'Next: Subscriptions').click();
    await page.getByText('Choose a reseller, or say that there is none.').waitFor();
    expect(await page.getByRole('radio', { name: /Adatum Servizi/ }).isDisabled()).toBe(true);
    await page.getByText('Alpine Ski House IT').click();
    await look(page, 'app-provider-account');
    await toSubscriptions(page);
    await addOffer(page, offer);
    await toReview(page);
    await page.locator('.summary', { hasText: 'Alpine Ski House IT' }).waitFor();
    await look(page, 'app-provider-review');
    await submit(page, customer);
    await finish(page);
    await page
      .getByRole('row', { name: new RegExp(customer.prefix) })
      .getByText('Alpine Ski House IT')
      .waitFor();
    await look(page, 'app-provider-customers');
    await page.context().close();
  });

  test('asks for no agreement in the cloud for US Government, and offers no relationship there', async () => {
    const { page } = await openPage(browser, 'wide');
    const customer = usCustomer();
    await signIn(page, app.current.url, 'Fourth Coffee');
    await startCustomer(page);
    await page.getByText('.onmicrosoft.us').waitFor();
    expect(await page.getByText('agreement').count()).toBe(0);
    await fillAccount(page, customer);
    await toSubscriptions(page);
    await page.getByRole('button', { name: /^Add / }).first().click();
    await page.getByRole('button', { name: /^Remove / }).waitFor();
    await toReview(page);
    await submit(page, customer);
    await page.getByText(`admin@${customer.prefix}.onmicrosoft.us`).waitFor();
    await finish(page);
    await page.getByRole('link', { name: 'Request a relationship' }).click();
    await page.getByText('can’t be asked for a relationship').waitFor();
    await page.context().close();
  });

  test('asks for no agreement at 21Vianet, and knows one country alone', async () => {
    const { page } = await openPage(browser, 'wide');
    const customer = chineseCustomer();
    await signIn(page, app.current.url, 'Lucerne');
    await startCustomer(page);
    await page.getByText('.partner.onmschina.cn').waitFor();
    expect(await page.getByText('agreement').count()).toBe(0);
    expect(await page.getByRole('combobox', { name: 'Country or region' }).inputValue()).toBe('China');
    await fillAccount(page, customer);
    await toSubscriptions(page);
    await page.getByRole('button', { name: /^Add / }).first().click();
    await page.getByRole('button', { name: /^Remove / }).waitFor();
    await toReview(page);
    await submit(page, customer);
    await page.getByText(`admin@${customer.prefix}.partner.onmschina.cn`).waitFor();
    await finish(page);
    await page.context().close();
  });

  test.each(Object.keys(sizes) as Array<keyof typeof sizes>)(
    'speaks Chinese throughout on a %s screen',
    async (size) => {
      const { page } = await openPage(browser, size, 'zh-CN');
      const customer = usCustomer();
      const shown = (name: string) => look(page, `app-zh-${name}-${size}`);
      await page.goto(new URL('/app', app.current.url).href);
      await button(page, 'Northwind').click();
      await button(page, '添加客户').click();
      await field(page, '公司名称').fill(customer.name);
      await field(page, '街道地址').fill(customer.street);
      await field(page, '城市').fill(customer.city);
      await choose(page, '省/市/自治区或州', 'Washington');
      await field(page, '邮政编码').fill(customer.postalCode);
      await field(page, '域名').fill(customer.prefix);
      await field(page, '名字').fill('Ada');
      await field(page, '姓氏').fill('test');
      await field(page, '电子邮件').fill('ada@contosocoffee.example');
      await page.getByText('客户已接受最新的协议。').click();
      await button(page, '下一步：订阅').click();
      await page.getByText('无法使用测试或占位名称，请填写真实的名称。').waitFor();
      await field(page, '姓氏').fill('Kowalski');
      await page.getByText('.onmicrosoft.com 可用').waitFor();
      await shown('2-account');
      await button(page, '下一步：订阅').click();
      await page.getByRole('searchbox').fill(offer);
      await button(page, /^添加 /)
        .first()
        .click();
      await button(page, /^删除 /).waitFor();
      await page.locator('.totals[data-stale="false"] strong').waitFor();
      await shown('3-subscriptions');
      await button(page, '下一步：审阅').click();
      await page.getByText('价格保留至').waitFor();
      await shown('4-review');
      await button(page, '提交').click();
      await heading(page, `已添加 ${customer.name}`).waitFor();
      await shown('5-confirmation');
      await button(page, '完成').click();
      await page.getByText(`${customer.prefix}.onmicrosoft.com`).waitFor();
      await shown('1-customers');
      await page.context().close();
    },
  );

  test('can be done with the keyboard alone', async () => {
    const { page } = await openPage(browser, 'wide');
    const customer = usCustomer();
    const keys = page.keyboard;
    const enter = async (name: string, text: string) => {
      await tabTo(page, name);
      await keys.type(text);
    };
    await page.goto(new URL('/app', app.current.url).href);
    await button(page, 'Northwind').waitFor();
    await tabTo(page, 'Northwind');
    await keys.press('Enter');
    await heading(page, 'Customers').waitFor();
    await tabTo(page, 'Add customer');
    await keys.press('Enter');
    await field(page, 'Company name').waitFor();
    await page.getByRole('combobox', { name: 'State or province' }).waitFor();
    await enter('Company name', customer.name);
    await enter('Street address', customer.street);
    await enter('City', customer.city);
    await enter('State or province', 'Washington');
    await page.getByRole('option', { name: 'Washington', exact: true }).waitFor();
    await keys.press('ArrowDown');
    await keys.press('Enter');
    await enter('Postal code', customer.postalCode);
    await enter('Domain name', customer.prefix);
    await enter('First name', 'Ada');
    await enter('Last name', 'Kowalski');
    await enter('Email', 'ada@contosocoffee.example');
    await tabTo(page, 'The customer has accepted');
    await keys.press('Space');
    await tabTo(page, 'Next: Subscriptions');
    await keys.press('Enter');
    await heading(page, 'Subscriptions').waitFor();
    await enter('Find an offer', offer);
    await button(page, `Add ${offer}`).first().waitFor();
    await tabTo(page, `Add ${offer}`);
    await keys.press('Space');
    await button(page, `Remove ${offer}`).waitFor();
    await tabTo(page, 'Next: Review');
    await keys.press('Enter');
    await page.getByText('prices are held until').waitFor();
    await tabTo(page, 'Submit');
    await keys.press('Enter');
    await heading(page, `${customer.name} was added`).waitFor();
    await tabTo(page, 'Done');
    await keys.press('Enter');
    await heading(page, 'Customers').waitFor();
    await page.getByText(`${customer.prefix}.onmicrosoft.com`).waitFor();
    await page.context().close();
  });
});

/** Presses Tab until what has the focus is called so. */
const tabTo = async (page: Page, name: string): Promise<void> => {
  for (let presses = 0; presses < 80; presses++) {
    await page.keyboard.press('Tab');
    const focused = (await page.evaluate(nameOfFocused)) as string;
    if (focused.startsWith(name)) return;
  }
  throw new Error(`Tab does not come to ${name}`);
};

/** Runs in the page. */
const nameOfFocused = `(() => {
  const element = document.activeElement;
  const labelled = (element?.getAttribute('aria-labelledby') ?? '').split(' ').map((id) => document.getElementById(id)?.textContent ?? '');
  return (labelled.join(' ') || element?.closest('label')?.textContent || element?.labels?.[0]?.textContent || element?.textContent || '').trim();
})()`;
