import { type GraphQLInputType, isEnumType } from 'graphql';

/** What belongs under a name, where just any text would not. */
const texts: Readonly<Record<string, string>> = {
  country: 'US',
  culture: 'en-US',
  email: 'ada@contoso.example',
  prefix: 'contoso',
  domainPrefix: 'contoso',
  url: 'https://contoso.example/',
};

const scalars: Readonly<Record<string, (name: string) => unknown>> = {
  String: (name) => texts[name] ?? 'Contoso Coffee Roasters',
  Int: () => 1,
  Float: () => 1,
  Boolean: () => true,
  CountryCode: () => 'US',
  Currency: () => 'USD',
  Date: () => '2025-01-15',
  DateTime: () => '2025-01-15T00:00:00.000Z',
  Decimal: () => '12.50',
  Duration: () => 'P1Y',
  Locale: () => 'en-US',
  URL: () => 'https://contoso.example/',
  UUID: () => '7a1f0000-0000-4000-8000-00000000abcd',
};

/** A value that a leaf of this type takes, as a caller might send it under this name. */
export const plausibleValue = (type: GraphQLInputType, name: string): unknown => {
  if (isEnumType(type)) return type.getValues()[0]?.name;
  const make = scalars[String(type)];
  if (!make)
    throw new Error(`There are no values for ${String(type)} yet: add it to test/api/generated/values.ts`);
  return make(name);
};
