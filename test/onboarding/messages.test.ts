import { readdirSync, readFileSync } from 'node:fs';
import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, test } from 'vitest';
import { type Draft, type DraftLine, emptyDraft } from '../../src/onboarding/draft.ts';
import {
  type Cloud,
  OnboardingState,
  RelationshipRequestState,
  SubscriptionStatus,
  UserErrorCode,
} from '../../src/onboarding/enums.ts';
import type { OnboardingFacts, ResellerFacts } from '../../src/onboarding/facts.ts';
import type { Finding } from '../../src/onboarding/finding.ts';
import { type Locale, locales } from '../../src/onboarding/locales.ts';
import { problemsOf } from '../../src/onboarding/problems.ts';
import { nextRequestState } from '../../src/onboarding/relationship-states.ts';
import { checkNewApiKey } from '../../src/onboarding/rules/api-key.ts';
import { checkSameCountry } from '../../src/onboarding/rules/customer-change.ts';
import { checkCompanyName, checkPersonName } from '../../src/onboarding/rules/names.ts';
import {
  checkPartnershipAcceptance,
  checkPartnershipRequest,
} from '../../src/onboarding/rules/partnership.ts';
import { checkPrices } from '../../src/onboarding/rules/prices.ts';
import { checkNewQualification } from '../../src/onboarding/rules/qualification.ts';
import { checkNewConfirmation } from '../../src/onboarding/rules/relationship-agreement.ts';
import { checkEnding } from '../../src/onboarding/rules/relationship-ending.ts';
import { checkInvitation } from '../../src/onboarding/rules/relationship-invitation.ts';
import {
  checkRelationshipRequest,
  type ProviderFacts,
} from '../../src/onboarding/rules/relationship-request.ts';
import {
  checkAction,
  checkAutoRenew,
  checkNewQuantity,
  checkReactivation,
} from '../../src/onboarding/rules/subscription.ts';
import { checkConversion, findUpgradeFaults } from '../../src/onboarding/rules/subscription-replacement.ts';
import { checkWebhookUrl } from '../../src/onboarding/rules/webhook-endpoint.ts';
import { messageOf, messages } from '../../src/schema/messages.ts';
import { wordIn } from '../../src/schema/words.ts';
import {
  completeDraft,
  contact,
  factsWith,
  lineOf,
  offerNamed,
  partner,
  reseller,
  templateOf,
} from './facts.ts';

const { en } = messages;
const languages = locales.map((locale) => [locale, messages[locale]] as const);
const translated = languages.filter(([locale]) => locale !== 'en');

/** What one sentence of each language looks like from outside. */
const sentence: Readonly<Record<Locale, RegExp>> = {
  en: /^[A-Z].*\.$/,
  'zh-CN': /^\P{Script=Latin}.*。$/u,
  de: /^\p{Lu}.*\.$/u,
  fr: /^\p{Lu}.*\.$/u,
  ja: /^[^.]*\p{Script=Hiragana}.*。$/u,
  'pt-BR': /^\p{Lu}.*\.$/u,
  es: /^\p{Lu}.*\.$/u,
};

/** Words without which hardly any English sentence does; none of them is one of another language here. */
const englishWords = /\b(the|this|these|is|are|has|have|cannot|not|enter|select|with|your|it|one|of|at)\b/i;

const keyOf = ({ code, detail }: Pick<Finding, 'code' | 'detail'>) =>
  detail === undefined ? code : `${code}.${detail}`;

// ── what the rules can say, read from their sources

const rulesFolder = new URL('../../src/onboarding/', import.meta.url);
const sources = readdirSync(rulesFolder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => readFileSync(new URL(name.replaceAll('\\', '/'), rulesFolder), 'utf8'));

/** From an opening bracket to the one that closes it. */
const bracketed = (source: string, start: number): string => {
  let depth = 0;
  for (let end = start; end < source.length; end++) {
    if (source[end] === '(') depth++;
    if (source[end] === ')' && --depth === 0) return source.slice(start, end + 1);
  }
  throw new Error('A bracket is never closed');
};

const wordsIn = (text: string) => [...text.matchAll(/'([A-Z][A-Z_]+)'/g)].map(([, word]) => word ?? '');

/** Details that a function of the same file is given and hands on. */
const handedOn = (source: string): string[] => {
  const [, name] = /const (\w+) = \([^)]*\bdetail: string\b/.exec(source) ?? [];
  if (name === undefined) return [];
  return [...source.matchAll(new RegExp(`\\b${name}\\(`, 'g'))].flatMap(({ index }) =>
    wordsIn(bracketed(source, index + name.length)),
  );
};

const said = new Set(
  sources.flatMap((source) =>
    [...source.matchAll(/\bfinding\('([A-Z_]+)'/g)].flatMap(({ index, 1: code }) => {
      const call = bracketed(source, index + 'finding'.length);
      const [, value] = /\bdetail:([^,}]+)/.exec(call) ?? [];
      if (value !== undefined) return wordsIn(value).map((detail) => `${code}.${detail}`);
      const isHandedOn = /\bdetail\b/.test(call);
      return isHandedOn ? handedOn(source).map((detail) => `${code}.${detail}`) : [`${code}`];
    }),
  ),
);

// ── what the rules do say, of values that must not be echoed

const typed = 'qqq';

const office = offerNamed('Office 365 Enterprise E3');
const trial = offerNamed('Office 365 Enterprise E3 Trial');
const azure = offerNamed('Microsoft Azure');
const phoneSystem = offerNamed('Phone System');
const callingPlan = offerNamed('Domestic Calling Plan');
const { company } = completeDraft;
const { address } = company;

const problems = (draft: Draft, more: Partial<OnboardingFacts> = {}): Finding[] => {
  const quote = { version: 1, currencyCode: 'USD', unitPrices: [], totals: [], unpricedLineCount: 0 };
  const status = {
    ...draft,
    state: 'REVIEWED' as const,
    quote: { ...quote, expiresAt: '2026-11-22T10:00:00Z' },
  };
  return problemsOf(status, factsWith(more), new Date('2026-11-22T11:00:00Z')).map(({ finding }) => finding);
};

const ofCompany = (more: Partial<Draft['company']>, facts?: Partial<OnboardingFacts>) =>
  problems({ ...completeDraft, company: { ...company, ...more } }, facts);
const inCountry = (country: string, registrationNumber: string | null) =>
  ofCompany({ registrationNumber, address: { ...address, country } }, { partner: partner({ country }) });
const ofContact = (more: Partial<typeof contact>) =>
  problems({ ...completeDraft, primaryContact: { ...contact, ...more } });
const ofAgreement = (templateId: string, acceptedOn: string) =>
  problems({ ...completeDraft, agreement: { templateId, acceptedOn, signer: contact } });
const ofReseller = (more: Partial<OnboardingFacts>, isResellerChosen = true) =>
  problems(
    { ...completeDraft, isResellerChosen, resellerId: isResellerChosen ? typed : null },
    { partner: partner({ type: 'INDIRECT_PROVIDER' }), ...more },
  );
const ofLines = (...lines: readonly DraftLine[]) => problems({ ...completeDraft, lines });

const price = {
  microsoftOfferId: office.microsoftOfferId,
  country: 'US',
  billingCycle: 'MONTHLY',
  unitPrice: '1',
} as const;
const ofPrices = (...rows: Parameters<typeof checkPrices>[0]) => checkPrices(rows, factsWith());

const requestFacts = (
  own: Parameters<typeof partner>[0],
  providers: readonly Partial<ProviderFacts>[],
  hasSignedPartnerAgreement = true,
) => ({
  partner: { ...partner(own), hasSignedPartnerAgreement },
  catalogue: factsWith().catalogue,
  isLanguageKnown: false,
  reseller: null,
  providers: providers.map((more) => ({
    id: typed,
    state: 'ACTIVE' as const,
    provider: partner({ type: 'INDIRECT_PROVIDER' }),
    ...more,
  })),
});
const ofOwnReseller = (
  providerMpnId: string | null,
  providers: readonly Partial<ProviderFacts>[],
  hasSigned = true,
) =>
  checkRelationshipRequest(
    { withDelegatedAdmin: true, resellerId: null, providerMpnId, language: null },
    requestFacts({ type: 'INDIRECT_RESELLER' }, providers, hasSigned),
  );
const ofInvitation = ({
  isRelated = false,
  cloud = 'PUBLIC',
  reseller: named = null,
}: {
  readonly isRelated?: boolean;
  readonly cloud?: Cloud;
  readonly reseller?: ResellerFacts | null;
}) =>
  checkInvitation({
    customer: { country: 'US', cloud },
    seller: partner(),
    reseller: named,
    isRelated,
    catalogue: factsWith().catalogue,
  });
const subscription = { status: 'ACTIVE', version: 1, isTrial: true, dataRetainedUntil: null } as const;
const replaced = { ...subscription, quantity: 1, billingCycle: 'MONTHLY', offer: azure } as const;
const buyer = { qualification: 'NONE', country: 'US', holdings: new Map() } as const;
const withAddOn = { ...replaced, isTrial: false, activeAddOns: [phoneSystem] };

const heard: readonly Finding[] = [
  problems(emptyDraft),
  ...[`${typed}${typed}`, 'x'.repeat(256), 'x', '\u0007 x', '!!', `q q q`, 'LLC', 'test'].map((name) =>
    checkCompanyName(name, ['name']),
  ),
  checkPersonName('123', ['firstName']),
  ofCompany({ address: { ...address, state: typed, postalCode: typed } }),
  ofCompany({ address: { ...address, country: typed } }),
  ofCompany({ address: { ...address, country: 'CA' } }),
  ofCompany({ culture: typed, qualification: 'NONPROFIT', domainPrefix: `-${typed}-` }),
  ofCompany({ culture: typed, address: { ...address, country: null } }),
  ofCompany({}, { isDomainTaken: true, domainSuggestions: [] }),
  inCountry('US', typed),
  inCountry('RU', typed),
  inCountry('RU', null),
  ...[true, false].map((isOwn) => ofCompany({}, { existingCustomer: { isOwn, customerId: typed } })),
  ofContact({ email: typed, phoneNumber: typed }),
  ofContact({ email: `${typed}@microsoft.com` }),
  ofAgreement(typed, '2026-11-20'),
  ofAgreement(templateOf('MICROSOFT_CLOUD_AGREEMENT').id, '2026-11-20'),
  ofAgreement(templateOf('MICROSOFT_CUSTOMER_AGREEMENT').id, '2019-01-01'),
  ofAgreement(templateOf('MICROSOFT_CUSTOMER_AGREEMENT').id, '2027-01-01'),
  problems(completeDraft, { partner: partner({ cloud: 'US_GOVERNMENT' }) }),
  ofReseller({}, false),
  ofReseller({ partner: partner() }),
  ofReseller({ reseller: null }),
  ofReseller({ reseller: reseller({ state: 'INACTIVE' }) }),
  ofReseller({ reseller: reseller({ hasSignedPartnerAgreement: false }) }),
  ofReseller({ reseller: reseller({ country: 'DE' }) }),
  ofLines(lineOf({ id: typed })),
  ofLines(...Array.from({ length: 101 }, () => lineOf(office))),
  ofLines(lineOf(office, { quantity: 0, billingCycle: 'ONE_TIME' })),
  ofLines(lineOf(phoneSystem)),
  ofLines(lineOf(office, { addOns: [lineOf(azure)] })),
  ofLines(
    lineOf(office, {
      addOns: [lineOf(phoneSystem, { addOns: [lineOf(callingPlan, { addOns: [lineOf(callingPlan)] })] })],
    }),
  ),
  ofLines(lineOf(trial), lineOf(trial)),
  ofLines(lineOf(trial), lineOf(office)),
  ofLines(lineOf(offerNamed('Office 365 Enterprise E3 (Nonprofit Staff Pricing)'))),
  problems({ ...completeDraft, lines: [lineOf(azure)] }, { partner: partner({ cloud: 'US_GOVERNMENT' }) }),
  ...(['PUBLIC', 'CHINA_21VIANET', 'US_GOVERNMENT'] as const).map((cloud) =>
    checkRelationshipRequest(
      { withDelegatedAdmin: false, resellerId: null, providerMpnId: typed, language: typed },
      requestFacts({ cloud }, []),
    ),
  ),
  ...[[], [{ state: 'INACTIVE' as const }], [{}, {}], [{ provider: partner({ country: 'DE' }) }]].map(
    (providers) => ofOwnReseller(null, providers),
  ),
  ofOwnReseller(typed, []),
  ofOwnReseller(null, [{}], false),
  ...[
    { isRelated: true },
    { cloud: 'US_GOVERNMENT' as const },
    { reseller: reseller({ state: 'INACTIVE' }) },
  ].map(ofInvitation),
  checkEnding(2),
  checkSameCountry('DE', 'US', ['country']),
  checkPartnershipRequest(partner()),
  ...[
    partner(),
    partner({ type: 'INDIRECT_RESELLER' }),
    partner({ type: 'INDIRECT_RESELLER', country: 'DE' }),
  ].map((one) =>
    checkPartnershipAcceptance(
      { ...one, hasSignedPartnerAgreement: false },
      partner(),
      factsWith().catalogue,
    ),
  ),
  ...[null, typed, '1'].map((validationCode) =>
    ofCompany({ qualification: 'GOVERNMENT_COMMUNITY_CLOUD', validationCode }),
  ),
  ofCompany({ validationCode: '1' }),
  ofCompany(
    { qualification: 'GOVERNMENT_COMMUNITY_CLOUD', validationCode: '1' },
    { validationCode: { remaining: 0 } },
  ),
  ...(['NONE', 'EDUCATION'] as const).map((present) =>
    checkNewQualification(present, { qualification: 'NONPROFIT', validationCode: null }, 'PUBLIC', null),
  ),
  checkNewConfirmation(
    { templateId: typed, signer: contact },
    { templateId: typed, signer: contact },
    factsWith().catalogue,
  ),
  checkNewApiKey({ name: '', roles: [], expiresAt: new Date(0) }, new Date(0), 50),
  checkWebhookUrl(new URL(`http://${typed}@10.0.0.1:25/`), ['url'], {
    allowsHttp: false,
    allowsPrivateAddresses: false,
  }),
  checkAction(subscription, null, 2),
  checkNewQuantity(subscription, trial, 26),
  checkAutoRenew(azure, true),
  checkReactivation({ ...subscription, dataRetainedUntil: '2026-11-21' }, null, '2026-11-22'),
  checkReactivation(subscription, { status: 'SUSPENDED' }, '2026-11-22'),
  checkConversion(withAddOn, lineOf(azure), buyer, factsWith()),
  findUpgradeFaults(withAddOn, lineOf(azure), false, buyer, factsWith()).map(({ finding }) => finding),
  ofPrices(price, price, { ...price, microsoftOfferId: typed, country: 'QQ', unitPrice: '-777' }),
  ofPrices(...Array.from({ length: 1_001 }, () => price)),
].flat();

// ── the texts

/** The names of a text's placeholders, whatever their form. */
const placeholders = (elements: ReturnType<IntlMessageFormat['getAst']>): string[] =>
  elements.flatMap((element) => {
    // 0 is literal text.
    if (element.type === 0 || !('value' in element)) return [];
    const inner = 'options' in element ? Object.values(element.options) : [];
    return [element.value, ...inner.flatMap(({ value }) => placeholders(value))];
  });

/** A text without its placeholders. */
const literals = (elements: ReturnType<IntlMessageFormat['getAst']>): string[] =>
  elements.flatMap((element) => {
    if (element.type === 0) return [element.value];
    return 'options' in element ? Object.values(element.options).flatMap(({ value }) => literals(value)) : [];
  });

const placeholdersOf = (text: string, locale: string): string[] =>
  [...new Set(placeholders(new IntlMessageFormat(text, locale).getAst()))].sort();

const format = (locale: Locale, key: string, params: Finding['params']): string => {
  const [code, detail] = key.split('.');
  return messageOf(
    {
      code: code as UserErrorCode,
      field: [],
      ...(detail === undefined ? {} : { detail }),
      ...(params ? { params } : {}),
    },
    locale,
  );
};

type Key = keyof typeof en;
const keys = Object.keys(en) as readonly Key[];

describe('the sources of the rules', () => {
  test('are read, whichever way they give a detail', () => {
    expect([...said]).toEqual(
      expect.arrayContaining([
        'REQUIRED',
        'QUOTE_EXPIRED',
        'TOO_MANY_LINES.DEPTH',
        'CUSTOMER_ALREADY_EXISTS.OWN',
        'CUSTOMER_ALREADY_EXISTS.OTHER',
        'AGREEMENT_OUTDATED.BEFORE_EFFECTIVE',
        'NAME_NOT_ACCEPTED.PLACEHOLDER',
        'NAME_NOT_ACCEPTED.NO_LETTERS',
      ]),
    );
  });

  test('say nothing that is not heard here, and the other way round', () => {
    expect([...new Set(heard.map(keyOf))].sort()).toEqual([...said].sort());
  });
});

describe.each(languages)('in %s', (locale, sentences) => {
  const texts: Readonly<Record<string, string>> = sentences;

  test('every code has a text', () => {
    expect(Object.values(UserErrorCode).filter((code) => !texts[code])).toEqual([]);
  });

  test('every detail that a rule gives has a text', () => {
    expect([...said].filter((key) => !texts[key])).toEqual([]);
  });

  test('every state in which something is refused has a text', () => {
    const states = Object.values(OnboardingState).filter((state) => state !== 'REVIEWED');
    expect(states.filter((state) => !texts[`INVALID_STATE.${state}`])).toEqual([]);
    const past = Object.values(RelationshipRequestState).filter(
      (state) => nextRequestState(state, 'CANCEL') === null && state !== 'CANCELLED',
    );
    expect(past.filter((state) => !texts[`INVALID_STATE.REQUEST_${state}`])).toEqual([]);
  });

  test('every status in which a subscription is left alone has a text', () => {
    const statuses = Object.values(SubscriptionStatus);
    expect(statuses.filter((status) => !texts[`SUBSCRIPTION_NOT_ACTIVE.${status}`])).toEqual([]);
  });

  test('the texts come in the order of the codes, each finer one after its code', () => {
    const codes = Object.keys(texts).map((key) => key.split('.')[0]);
    expect(codes.filter((code, index) => code !== codes[index - 1])).toEqual(Object.values(UserErrorCode));
    for (const code of Object.values(UserErrorCode)) {
      expect(Object.keys(texts).find((key) => key.split('.')[0] === code)).toBe(code);
    }
  });

  test.each(keys)('%s formats, and ends as a sentence does', (key) => {
    const names = placeholdersOf(texts[key] ?? '', locale);
    const formatted = format(locale, key, Object.fromEntries(names.map((name) => [name, 2])));
    expect(formatted).not.toMatch(/[{}]/);
    expect(formatted).toMatch(sentence[locale]);
    expect(formatted).not.toMatch(/ {2}| [.。]/);
  });

  test('every finding of a rule formats with its own values', () => {
    for (const found of heard) {
      const formatted = format(locale, keyOf(found), found.params);
      for (const name of placeholdersOf(texts[keyOf(found)] ?? '', locale)) {
        const value = found.params?.[name];
        expect(value, `${keyOf(found)} ${name}`).toBeDefined();
        const shown = typeof value === 'object' ? value.map((word) => wordIn(word, locale)) : [value];
        for (const part of shown)
          expect(formatted).toContain(typeof part === 'number' ? part.toLocaleString(locale) : String(part));
      }
    }
  });

  test('no text echoes what was typed', () => {
    expect(heard.map((found) => format(locale, keyOf(found), found.params)).join()).not.toContain(typed);
  });
});

describe.each(translated)('the %s texts', (locale, texts) => {
  test('have the same keys as the English ones', () => {
    expect(Object.keys(texts)).toEqual(Object.keys(en));
  });

  test.each(keys)('use the same placeholders for %s', (key) => {
    expect(placeholdersOf(texts[key], locale)).toEqual(placeholdersOf(en[key], 'en'));
  });

  test.each(keys)('are a language of their own for %s', (key) => {
    for (const [other, others] of languages) if (other !== locale) expect(texts[key]).not.toBe(others[key]);
    const bare = literals(new IntlMessageFormat(texts[key], locale).getAst()).join(' ');
    expect(bare).not.toMatch(englishWords);
    const isHan = /\p{Script=Han}/u.test(bare);
    const isKana = /\p{Script=Hiragana}|\p{Script=Katakana}/u.test(bare);
    expect([isHan, isKana]).toEqual([locale === 'zh-CN' || (locale === 'ja' && isHan), locale === 'ja']);
  });
});

test('no English text has another script in it, and nearly each is told by its words', () => {
  for (const key of keys) expect(en[key]).not.toMatch(/\p{Script=Han}|\p{Script=Hiragana}/u);
  expect(keys.filter((key) => !englishWords.test(en[key]))).toEqual([]);
});

describe('numbers', () => {
  test.each([
    ['en', 'TOO_LONG', { maximum: 255 }, 'at most 255 characters'],
    ['en', 'TOO_SHORT', { minimum: 1 }, 'at least 1 character.'],
    ['en', 'TOO_SHORT', { minimum: 2 }, 'at least 2 characters.'],
    ['en', 'OFFER_LIMIT_REACHED', { limit: 1 }, 'at most 1 subscription of'],
    ['en', 'OFFER_LIMIT_REACHED', { limit: 2 }, 'at most 2 subscriptions of'],
    ['en', 'QUANTITY_OUT_OF_RANGE', { minimum: 20, maximum: 10_000_000 }, 'from 20 to 10,000,000'],
    ['zh-CN', 'QUANTITY_OUT_OF_RANGE', { minimum: 20, maximum: 10_000_000 }, '20 到 10,000,000 之间'],
    ['zh-CN', 'OFFER_LIMIT_REACHED', { limit: 1 }, '1 个'],
    ['de', 'OFFER_LIMIT_REACHED', { limit: 1 }, 'höchstens 1 Abonnement dieses'],
    ['de', 'OFFER_LIMIT_REACHED', { limit: 2 }, 'höchstens 2 Abonnements dieses'],
    ['de', 'QUANTITY_OUT_OF_RANGE', { minimum: 20, maximum: 10_000_000 }, 'von 20 bis 10.000.000'],
    ['fr', 'EXPIRY_OUT_OF_RANGE', { maximum: 1 }, 'dans 1 jour au'],
    ['fr', 'EXPIRY_OUT_OF_RANGE', { maximum: 365 }, 'dans 365 jours au'],
    ['fr', 'QUANTITY_OUT_OF_RANGE', { minimum: 20, maximum: 10_000_000 }, 'de 20 à 10\u202f000\u202f000'],
    ['ja', 'TOO_LONG', { maximum: 255 }, '255 文字以内'],
    ['pt-BR', 'TOO_MANY_API_KEYS', { maximum: 1 }, '1 chave de API ativa.'],
    ['pt-BR', 'TOO_MANY_API_KEYS', { maximum: 50 }, '50 chaves de API ativas.'],
    ['es', 'TOO_SHORT', { minimum: 1 }, '1 carácter.'],
    ['es', 'TOO_SHORT', { minimum: 2 }, '2 caracteres.'],
  ] as const)('in %s, of %s with %j, read well', (locale, key, params, expected) => {
    expect(format(locale, key, params)).toContain(expected);
  });
});

describe('words to choose from', () => {
  test.each([
    ['en', 'Use one of these: monthly or annual.'],
    ['zh-CN', '按月或按年。'],
    ['de', 'einen von diesen: monatlich oder jährlich.'],
    ['fr', 'l’un des suivants : mensuel ou annuel.'],
    ['ja', '次のいずれかを使用してください: 毎月または毎年。'],
    ['pt-BR', 'Use um destes: mensal ou anual.'],
    ['es', 'Use uno de estos: mensual o anual.'],
  ] as const)('in %s are words of the language', (locale, expected) => {
    expect(format(locale, 'BILLING_CYCLE_NOT_SUPPORTED', { cycles: ['MONTHLY', 'ANNUAL'] })).toContain(
      expected,
    );
  });
});
