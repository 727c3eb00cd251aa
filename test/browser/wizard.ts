import type { Page } from 'playwright-core';

/** What a person does on the screens of /app, by what they read there. */

export interface Customer {
  readonly name: string;
  readonly prefix: string;
  readonly street: string;
  readonly city: string;
  /** Chosen from the country's list; absent where it has none. */
  readonly state?: string;
  readonly postalCode: string;
}

let made = 0;
const newPrefix = (): string => `contoso${Date.now().toString(36)}${made++}`;

export const usCustomer = (): Customer => ({
  name: 'Contoso Coffee Roasters, Inc.',
  prefix: newPrefix(),
  street: '100 Pike Street',
  city: 'Seattle',
  state: 'Washington',
  postalCode: '98101',
});

export const germanCustomer = (): Customer => ({
  name: 'Kaffeerösterei Relecloud GmbH',
  prefix: newPrefix(),
  street: 'Unter den Linden 7',
  city: 'Berlin',
  postalCode: '10117',
});

export const chineseCustomer = (): Customer => ({
  name: 'Fabrikam Shanghai Trading Co., Ltd.',
  prefix: newPrefix(),
  street: '100 Century Avenue',
  city: 'Shanghai',
  state: 'Shanghai',
  postalCode: '200120',
});

export const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
export const field = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true });
export const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name });

export const signIn = async (page: Page, url: string, partner: string): Promise<void> => {
  await page.goto(new URL('/app', url).href);
  await button(page, partner).click();
  await heading(page, 'Customers').waitFor();
};

export const startCustomer = async (page: Page): Promise<void> => {
  await button(page, 'Add customer').click();
  await heading(page, 'Account info').waitFor();
  await field(page, 'Company name').waitFor();
};

export const choose = async (page: Page, label: string, text: string): Promise<void> => {
  const box = page.getByRole('combobox', { name: label });
  await box.click();
  await box.fill(text);
  await page.getByRole('option', { name: text, exact: true }).click();
};

export const fillAccount = async (page: Page, customer: Customer): Promise<void> => {
  await field(page, 'Company name').fill(customer.name);
  await field(page, 'Street address').fill(customer.street);
  await field(page, 'City').fill(customer.city);
  if (customer.state) await choose(page, 'State or province', customer.state);
  await field(page, 'Postal code').fill(customer.postalCode);
  await field(page, 'Domain name').fill(customer.prefix);
  await field(page, 'First name').fill('Ada');
  await field(page, 'Last name').fill('Kowalski');
  await field(page, 'Email').fill('ada@contosocoffee.example');
  await page.getByText(`${customer.prefix}.`, { exact: false }).and(page.getByText('is free')).waitFor();
};

export const acceptAgreement = (page: Page) =>
  page.getByText('The customer has accepted the latest agreement.').click();

export const toSubscriptions = async (page: Page): Promise<void> => {
  await button(page, 'Next: Subscriptions').click();
  await heading(page, 'Subscriptions').waitFor();
};

export const addOffer = async (page: Page, name: string): Promise<void> => {
  await page.getByRole('searchbox').fill(name);
  await button(page, `Add ${name}`).first().click();
  await button(page, `Remove ${name}`).waitFor();
  await page.locator('.totals[data-stale="false"]').waitFor();
};

export const toReview = async (page: Page): Promise<void> => {
  await button(page, 'Next: Review').click();
  await heading(page, 'Review').waitFor();
  await page.getByText('prices are held until').waitFor();
};

export const submit = async (page: Page, customer: Customer): Promise<void> => {
  await button(page, 'Submit').click();
  await heading(page, `${customer.name} was added`).waitFor();
};

export const finish = async (page: Page): Promise<void> => {
  await button(page, 'Done').click();
  await heading(page, 'Customers').waitFor();
};

/** From the list to a review that waits to be submitted. */
export const prepare = async (page: Page, customer: Customer, offer: string): Promise<void> => {
  await startCustomer(page);
  await fillAccount(page, customer);
  await acceptAgreement(page);
  await toSubscriptions(page);
  await addOffer(page, offer);
  await toReview(page);
};

/** Another person's browser, signed in with a role of their own. */
export const signInWithRole = async (
  page: Page,
  url: string,
  partner: string,
  role: string,
): Promise<void> => {
  await page.goto(new URL('/app', url).href);
  await button(page, /Your role/).click();
  await page.getByRole('option', { name: role }).click();
  await button(page, partner).click();
  await heading(page, 'Customers').waitFor();
};
