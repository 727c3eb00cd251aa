import { Big } from 'big.js';
import { GraphQLScalarType, Kind } from 'graphql';
import {
  GraphQLCurrency,
  GraphQLDateTimeISO,
  GraphQLISO8601Duration,
  GraphQLLocalDate,
  GraphQLLocale,
  GraphQLURL,
  GraphQLUUID,
} from 'graphql-scalars';

/** A published scalar under the contract's name; what it refuses is not repeated in its message. */
const named = (
  scalar: GraphQLScalarType,
  name: string,
  specifiedByURL: string,
  description: string,
): GraphQLScalarType => {
  const config = scalar.toConfig();
  const quietly =
    <A extends unknown[], R>(parse: (...args: A) => R) =>
    (...args: A): R => {
      try {
        return parse(...args);
      } catch {
        throw new TypeError(`${name} cannot represent the value`);
      }
    };
  return new GraphQLScalarType({
    ...config,
    name,
    specifiedByURL,
    description,
    parseValue: quietly(config.parseValue),
    parseLiteral: quietly(config.parseLiteral),
  });
};

export const DateTimeScalar = named(
  GraphQLDateTimeISO,
  'DateTime',
  'https://scalars.graphql.org/andimarek/date-time',
  'An instant, RFC 3339 in UTC with milliseconds, such as `2026-11-22T18:30:00.000Z`.',
);

export const DateScalar = named(
  GraphQLLocalDate,
  'Date',
  'https://scalars.graphql.org/andimarek/local-date',
  'A calendar day, `YYYY-MM-DD`. Where it matters, the day is that of UTC.',
);

export const DurationScalar = named(
  GraphQLISO8601Duration,
  'Duration',
  'https://www.iso.org/iso-8601-date-and-time-format.html',
  'An ISO 8601 duration, such as `P1Y`, `P1M` or `P45D`.',
);

export const CurrencyScalar = named(
  GraphQLCurrency,
  'Currency',
  'https://www.iso.org/iso-4217-currency-codes.html',
  'An ISO 4217 currency code, such as `EUR`.',
);

export const LocaleScalar = named(
  GraphQLLocale,
  'Locale',
  'https://www.rfc-editor.org/info/bcp47',
  'A BCP 47 language tag, such as `zh-CN`.',
);

export const UUIDScalar = named(
  GraphQLUUID,
  'UUID',
  'https://www.rfc-editor.org/rfc/rfc9562',
  'A UUID in its usual text form.',
);

export const URLScalar = named(GraphQLURL, 'URL', 'https://url.spec.whatwg.org/', 'An absolute URL.');

const text = (
  name: string,
  specifiedByURL: string,
  description: string,
  accept: (value: string) => boolean,
): GraphQLScalarType => {
  const parse = (value: unknown): string => {
    if (typeof value === 'string' && accept(value)) return value;
    throw new TypeError(`${name} cannot represent the value`);
  };
  return new GraphQLScalarType({
    name,
    specifiedByURL,
    description,
    serialize: parse,
    parseValue: parse,
    parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : null),
  });
};

export const CountryCodeScalar = text(
  'CountryCode',
  'https://www.iso.org/iso-3166-country-codes.html',
  'An ISO 3166-1 alpha-2 code in capitals, or one of the CSP programme’s own `XK`, `XS` and `XE`.',
  (value) => /^[A-Z]{2}$/.test(value),
);

const isDecimal = (value: string): boolean => {
  try {
    return /^-?\d{1,30}(\.\d{1,10})?$/.test(value) && Boolean(new Big(value));
  } catch {
    return false;
  }
};

export const DecimalScalar = text(
  'Decimal',
  'https://en.wikipedia.org/wiki/Decimal_separator',
  'An exact decimal number as text, such as `12.50`; never a floating-point number.',
  isDecimal,
);
