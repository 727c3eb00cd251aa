import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Writes offers.json and prices.csv of any size, to try and to measure imports with: each price is for another
 * offer, market of Europe, or cycle.
 *
 *   npx tsx scripts/generate-price-sheet.ts <folder> <rows>
 *   npm run import -- some-offers <folder>/offers.json
 *   npm run import -- prices <folder>/prices.csv --partner 1000002
 */
const [folder, wanted] = process.argv.slice(2);
const rows = Number(wanted);
if (!folder || !Number.isInteger(rows) || rows < 1) throw new Error('Give a folder and a number of rows.');

const read = (name: string) =>
  JSON.parse(readFileSync(new URL(`../data/${name}.json`, import.meta.url), 'utf8'));

const markets = (read('markets').markets as Array<{ country: string; region: string }>).filter(
  ({ region }) => region === 'Europe',
);
const cycles = ['MONTHLY', 'ANNUAL'];
const perOffer = markets.length * cycles.length;
const offerIdOf = (index: number) => `GENERATED-${index}`;

const model = (
  read('offers').offers as Array<{ billing: string; billingCycles: string[]; isAddOn: boolean }>
).find(
  ({ billing, billingCycles, isAddOn }) => billing === 'LICENSE' && billingCycles.length === 2 && !isAddOn,
);
const offers = Array.from({ length: Math.ceil(rows / perOffer) }, (_, index) => ({
  ...model,
  microsoftOfferId: offerIdOf(index),
  name: `Generated offer ${index}`,
  rank: 10_000 + index,
}));

const lines = Array.from({ length: rows }, (_, index) => {
  const market = markets[Math.floor(index / cycles.length) % markets.length];
  const cents = String(index % 100).padStart(2, '0');
  const id = offerIdOf(Math.floor(index / perOffer));
  return `${id},${market?.country},${cycles[index % cycles.length]},${1 + (index % 500)}.${cents}`;
});

writeFileSync(join(folder, 'offers.json'), JSON.stringify({ offers }));
writeFileSync(
  join(folder, 'prices.csv'),
  `microsoftOfferId,country,billingCycle,unitPrice\n${lines.join('\n')}\n`,
);
process.stdout.write(`${offers.length} offers and ${rows} prices in ${folder}\n`);
