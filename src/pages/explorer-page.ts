import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What the page of the explorer is told by the server; explorer/settings.ts reads it. */
export interface ExplorerSettings {
  /** Null where there is none: whoever explores then brings one. */
  readonly demoToken: string | null;
}

/** A file of the explorer, whose name holds the hash of its content. */
export interface Asset {
  readonly file: string;
  readonly bytes: number;
  readonly contentType: string;
}

/** The explorer as it was built. */
export interface Explorer {
  readonly page: string;
  readonly assets: ReadonlyMap<string, Asset>;
}

const contentTypes: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.ttf': 'font/ttf',
};

const folder = fileURLToPath(new URL('../../dist/explorer/', import.meta.url));

/** Reads what `npm run build` has made; null where it has not run. */
export const readExplorer = (settings: ExplorerSettings): Explorer | null => {
  if (!existsSync(join(folder, 'index.html'))) return null;
  const assets = join(folder, 'assets');
  return {
    page: withSettings(readFileSync(join(folder, 'index.html'), 'utf8'), settings),
    assets: new Map(readdirSync(assets).map((name) => [name, assetOf(join(assets, name))])),
  };
};

const assetOf = (file: string): Asset => ({
  file,
  bytes: statSync(file).size,
  contentType: contentTypes[extname(file)] ?? 'application/octet-stream',
});

/** The settings stand in a block of data, which no policy takes for a script. */
const withSettings = (page: string, settings: ExplorerSettings): string =>
  page.replace(/(?<=id="settings">)[^<]*/, () => JSON.stringify(settings).replaceAll('<', '\\u003c'));
