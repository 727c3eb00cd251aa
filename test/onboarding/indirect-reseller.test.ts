import { describe, expect, test } from 'vitest';
import type { Draft } from '../../src/onboarding/draft.ts';
import type { Cloud, PartnerType } from '../../src/onboarding/enums.ts';
import type { PartnerFacts, ResellerFacts } from '../../src/onboarding/facts.ts';
import { checkResellerChoice, choosesReseller } from '../../src/onboarding/rules/indirect-reseller.ts';
import { completeDraft, factsWith, partner, reseller, spelled } from './facts.ts';

const undecided: Draft = { ...completeDraft, isResellerChosen: false, resellerId: null };
const none: Draft = { ...completeDraft, isResellerChosen: true, resellerId: null };
const chosen: Draft = { ...completeDraft, isResellerChosen: true, resellerId: 'partnership-1' };

const provider = (more: Partial<PartnerFacts> = {}) => partner({ type: 'INDIRECT_PROVIDER', ...more });

const judge = (draft: Draft, by: PartnerFacts, named: ResellerFacts | null = null) =>
  spelled(checkResellerChoice(draft, factsWith({ partner: by, reseller: named })));

const roles: ReadonlyArray<[PartnerType, Cloud, boolean]> = [
  ['DIRECT_BILL', 'PUBLIC', false],
  ['DIRECT_BILL', 'US_GOVERNMENT', false],
  ['DIRECT_BILL', 'CHINA_21VIANET', false],
  ['INDIRECT_PROVIDER', 'PUBLIC', true],
  ['INDIRECT_PROVIDER', 'US_GOVERNMENT', false],
  ['INDIRECT_PROVIDER', 'CHINA_21VIANET', false],
  ['INDIRECT_RESELLER', 'PUBLIC', false],
  ['INDIRECT_RESELLER', 'US_GOVERNMENT', false],
  ['INDIRECT_RESELLER', 'CHINA_21VIANET', false],
];

describe.each(roles)('a partner that is %s in %s', (type, cloud, chooses) => {
  const by = partner({ type, cloud, country: cloud === 'CHINA_21VIANET' ? 'CN' : 'US' });

  test(`${chooses ? 'has' : 'does not have'} to say which reseller`, () => {
    expect(choosesReseller(by)).toBe(chooses);
    expect(judge(undecided, by)).toEqual(chooses ? ['RESELLER_CHOICE_REQUIRED at indirectResellerId'] : []);
  });

  test('may say that there is none', () => {
    expect(judge(none, by)).toEqual([]);
  });

  test(`${chooses ? 'may' : 'may not'} name one`, () => {
    expect(judge(chosen, by, reseller({ country: by.country }))).toEqual(
      chooses ? [] : ['RESELLER_NOT_ALLOWED at indirectResellerId'],
    );
  });
});

describe('a reseller', () => {
  test.each<[string, ResellerFacts | null, string[]]>([
    ['in the provider’s country', reseller(), []],
    ['elsewhere in the provider’s region', reseller({ country: 'UM' }), []],
    ['that is no partner of the provider', null, ['NOT_FOUND']],
    ['whose partnership has ended', reseller({ state: 'INACTIVE' }), ['RESELLER_NOT_ACTIVE']],
    [
      'without the partner agreement',
      reseller({ hasSignedPartnerAgreement: false }),
      ['RESELLER_AGREEMENT_MISSING'],
    ],
    ['in another region', reseller({ country: 'CA' }), ['MARKET_NOT_AUTHORIZED.RESELLER']],
    ['in no market at all', reseller({ country: 'ZZ' }), ['MARKET_NOT_AUTHORIZED.RESELLER']],
  ])('%s', (_, named, expected) => {
    expect(judge(chosen, provider(), named)).toEqual(expected.map((code) => `${code} at indirectResellerId`));
  });

  test.each([
    ['DE', 'FR', true],
    ['DE', 'GB', true],
    ['DE', 'RU', false],
    ['DE', 'UA', false],
    ['RU', 'RU', true],
    ['SG', 'HK', true],
    ['SG', 'JP', false],
    ['AU', 'NZ', false],
  ])('of a provider in %s may be in %s: %s', (home, country, allowed) => {
    expect(judge(chosen, provider({ country: home }), reseller({ country }))).toEqual(
      allowed ? [] : ['MARKET_NOT_AUTHORIZED.RESELLER at indirectResellerId'],
    );
  });
});
