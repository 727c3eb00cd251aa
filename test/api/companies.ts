import type { AddressInput, CompanyInput, ContactInput } from '../../src/commands/operations.generated.ts';

interface Sample {
  readonly name: string;
  readonly address: AddressInput;
  readonly person: ContactInput;
  /** Only where the country demands one: a number of its form that no other serial gives. */
  readonly registrationNumber?: (serial: number) => string;
}

const person = (firstName: string, lastName: string, phoneNumber?: string): ContactInput => ({
  firstName,
  lastName,
  email: 'contact@contoso.example',
  ...(phoneNumber === undefined ? {} : { phoneNumber }),
});

/** What a correct first screen holds in each country, as little of it as the country's rules allow. */
const samples: Readonly<Record<string, Sample>> = {
  US: {
    name: 'Contoso Coffee Roasters',
    address: { addressLine1: '1 Pike Place', city: 'Seattle', state: 'WA', postalCode: '98101' },
    person: person('Ada', 'Lindqvist', '(206) 555-0100'),
  },
  CA: {
    name: 'Érablière Contoso',
    address: {
      addressLine1: '275 rue Notre-Dame Est',
      city: 'Montréal',
      state: 'QC',
      postalCode: 'H2Y 1C6',
    },
    person: person('Élise', 'Gagnon', '+1 514 555 0100'),
  },
  MX: {
    name: 'Panadería Contoso',
    address: { addressLine1: 'Av. Juárez 20', city: 'Guadalajara', state: 'JAL', postalCode: '44100' },
    person: person('Lucía', 'Hernández'),
  },
  PT: {
    name: 'Conservas Contoso',
    address: { addressLine1: 'Rua da Prata 8', city: 'Lisboa', postalCode: '1100-420' },
    person: person('Inês', 'Carvalho'),
  },
  DE: {
    name: 'Contoso Maschinenbau',
    address: { addressLine1: 'Sonnenallee 7', city: 'Berlin', postalCode: '12047' },
    person: person('Jürgen', 'Weiß', '+49 30 5550100'),
  },
  FR: {
    name: 'Boulangeries Contoso',
    address: { addressLine1: '3 rue de Rivoli', city: 'Paris', postalCode: '75001' },
    person: person('Zoé', 'Lefèvre'),
  },
  GB: {
    name: 'Contoso Tea Merchants',
    address: { addressLine1: '10 Lower Thames Street', city: 'London', postalCode: 'EC3R 6AF' },
    person: person('Imogen', 'Clarke', '+44 20 7946 0100'),
  },
  CH: {
    name: 'Contoso Uhren',
    address: { addressLine1: 'Via Nassa 5', city: 'Lugano', postalCode: '6900' },
    person: person('Chiara', 'Bernasconi'),
  },
  JP: {
    name: 'コントソ製紙',
    address: { addressLine1: '丸の内1-1', city: '千代田区', postalCode: '100-0005' },
    person: person('翼', '山田'),
  },
  KR: {
    name: '콘토소 제지',
    address: { addressLine1: '세종대로 110', city: '서울', postalCode: '04524' },
    person: person('민준', '김'),
  },
  BR: {
    name: 'Cafés Contoso do Brasil',
    address: { addressLine1: 'Av. Paulista 900', city: 'São Paulo', postalCode: '01310-100' },
    person: person('João', 'Araújo'),
  },
  IN: {
    name: 'Contoso Textiles',
    address: { addressLine1: '12 MG Road', city: 'Bengaluru', postalCode: '560001' },
    person: person('Priya', 'Nair'),
  },
  AU: {
    name: 'Contoso Surfboards',
    address: { addressLine1: '5 Campbell Parade', city: 'Bondi', postalCode: '2026' },
    person: person('Matilda', 'Nguyen'),
  },
  HU: {
    name: 'Contoso Paprika',
    address: { addressLine1: 'Váci utca 1', city: 'Budapest', postalCode: '1052' },
    person: person('Zsófia', 'Kovács', '+36 1 555 0100'),
    registrationNumber: (serial) => `${20_000_000 + serial}-2-41`,
  },
  KZ: {
    name: 'Contoso Kazakhstan',
    address: { addressLine1: 'Abay Avenue 10', city: 'Almaty', postalCode: '050000' },
    person: person('Aigerim', 'Bekova', '+7 727 355 0100'),
    registrationNumber: (serial) => String(100_000_000_000 + serial),
  },
  ZA: {
    name: 'Contoso Vineyards',
    address: { addressLine1: '4 Long Street', city: 'Cape Town', postalCode: '8001' },
    person: person('Thandi', 'Mokoena'),
  },
  CN: {
    name: '上海康托索贸易',
    address: { addressLine1: '南京西路1号', city: '上海', state: 'SH', postalCode: '200041' },
    person: person('伟', '王'),
  },
};

const sampleOf = (country: string): Sample => {
  const sample = samples[country];
  if (!sample) throw new Error(`There is no sample company in ${country} yet`);
  return sample;
};

let companies = 0;

/** A company with a domain, and where it must have one a registration number, of its own. */
export const companyIn = (country: string, change: CompanyInput = {}): CompanyInput => {
  const { name, address, registrationNumber } = sampleOf(country);
  const serial = ++companies;
  return {
    name,
    domainPrefix: `contoso${country.toLowerCase()}${serial}`,
    ...(registrationNumber ? { registrationNumber: registrationNumber(serial) } : {}),
    ...change,
    address: change.address === null ? null : { ...address, country, ...change.address },
  };
};

export const personIn = (country: string, change: ContactInput = {}): ContactInput => ({
  ...sampleOf(country).person,
  ...change,
});
