/** Words that companies are made of: as many as make a search find some, but never a page in ten thousand. */
const beginnings = [
  'al',
  'bran',
  'cor',
  'dal',
  'el',
  'fen',
  'gar',
  'hol',
  'ist',
  'jor',
  'kel',
  'lum',
  'mer',
  'nor',
  'or',
  'pel',
  'quin',
  'ros',
  'sel',
  'tor',
];
const endings = ['aco', 'berg', 'dane', 'evia', 'ford', 'gate', 'inda', 'mont', 'ova', 'stead'];
export const trades = [
  'Bakery',
  'Books',
  'Bridges',
  'Cable',
  'Carpets',
  'Catering',
  'Ceramics',
  'Chemicals',
  'Clinic',
  'Coffee',
  'Design',
  'Dental',
  'Electric',
  'Farms',
  'Foods',
  'Freight',
  'Furniture',
  'Garden',
  'Glass',
  'Harbour',
  'Hardware',
  'Health',
  'Insurance',
  'Kitchens',
  'Legal',
  'Lighting',
  'Logistics',
  'Machines',
  'Media',
  'Mills',
  'Motors',
  'Optics',
  'Paper',
  'Pharma',
  'Plastics',
  'Press',
  'Robotics',
  'School',
  'Steel',
  'Travel',
];
const forms = ['Inc.', 'LLC', 'Group', 'Company', 'Partners'];

const capital = (word: string): string => `${word[0]?.toUpperCase()}${word.slice(1)}`;

/** A company's first word: what people search for. */
export const firstWords: readonly string[] = beginnings.flatMap((beginning) =>
  endings.map((ending) => capital(beginning + ending)),
);

/** A large number that looks nothing like the next one's, and is the same in every run. */
export const scattered = (n: number, salt: number): number => {
  let mixed = Math.imul(n + 1, 0x9e3779b1) ^ Math.imul(salt + 1, 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d);
  mixed = Math.imul(mixed ^ (mixed >>> 12), 0x297a2d39);
  return (mixed ^ (mixed >>> 15)) >>> 0;
};

export const pick = <T>(from: readonly T[], n: number, salt: number): T =>
  from[scattered(n, salt) % from.length] as T;

/** The name of the nth company, and the prefix of its domain, which no other has. */
export const companyOf = (n: number): { readonly name: string; readonly prefix: string } => {
  const first = pick(firstWords, n, 1);
  const trade = pick(trades, n, 2);
  return {
    name: `${first} ${trade} ${pick(forms, n, 3)}`,
    prefix: `${first}${trade}${n.toString(36)}`.toLowerCase(),
  };
};
