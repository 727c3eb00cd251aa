import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A file of a page, whose name holds the hash of its content. */
export interface Asset {
  readonly file: string;
  readonly bytes: number;
  readonly contentType: string;
}

/** A program for the browser, as it was built. */
export interface BuiltPage {
  readonly page: string;
  readonly assets: ReadonlyMap<string, Asset>;
}

const contentTypes: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.ttf': 'font/ttf',
};

/** Reads what `npm run build` has made of a page; null where it has not run. */
export const readBuiltPage = (name: 'explorer' | 'app', settings: object): BuiltPage | null => {
  const folder = fileURLToPath(new URL(`../../dist/${name}/`, import.meta.url));
  if (!existsSync(join(folder, 'index.html'))) return null;
  const assets = join(folder, 'assets');
  return {
    page: withSettings(readFileSync(join(folder, 'index.html'), 'utf8'), settings),
    assets: new Map(readdirSync(assets).map((file) => [file, assetOf(join(assets, file))])),
  };
};

const assetOf = (file: string): Asset => ({
  file,
  bytes: statSync(file).size,
  contentType: contentTypes[extname(file)] ?? 'application/octet-stream',
});

/** The settings stand in a block of data, which no policy takes for a script. */
const withSettings = (page: string, settings: object): string =>
  page.replace(/(?<=id="settings">)[^<]*/, () => JSON.stringify(settings).replaceAll('<', '\\u003c'));
