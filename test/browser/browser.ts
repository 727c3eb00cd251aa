import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** The browser of this machine: what CHROMIUM names, or one on the PATH. */
const findChromium = (): string => {
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)));
  const found = [process.env.CHROMIUM ?? '', ...onPath].find((path) => path !== '' && existsSync(path));
  if (!found) throw new Error('These tests need Chromium: apt-get install chromium, or name one in CHROMIUM');
  return found;
};

/** Headless, with a profile of its own that ends with it, and without errands of its own. */
export const openBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: findChromium(),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });

/** Everything that a page complains of or asks for. */
export interface Watched {
  readonly page: Page;
  readonly complaints: string[];
  readonly hosts: Set<string>;
}

export const sizes = { wide: { width: 1280, height: 800 }, narrow: { width: 390, height: 844 } } as const;

export const openPage = async (
  browser: Browser,
  size: keyof typeof sizes,
  locale = 'en-US',
): Promise<Watched> => {
  const context = await browser.newContext({ viewport: sizes[size], locale });
  context.setDefaultTimeout(60_000);
  const page = await context.newPage();
  const complaints: string[] = [];
  const hosts = new Set<string>();
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  context.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (protocol.startsWith('http')) hosts.add(hostname);
  });
  return { page, complaints, hosts };
};

const folder = join(import.meta.dirname, 'screenshots');
const documents = join(import.meta.dirname, '../../docs/images');

/** Kept beside the tests for people to look at. With DOCS_IMAGES=on those that the documents show are made anew. */
export const screenshot = async (page: Page, name: string): Promise<void> => {
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: false });
  const image = join(documents, `${name}.jpg`);
  if (process.env.DOCS_IMAGES === 'on' && existsSync(image))
    await page.screenshot({ path: image, type: 'jpeg', quality: 60, fullPage: false });
};
