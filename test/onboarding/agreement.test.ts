import { describe, expect, test } from 'vitest';
import { type Draft, type DraftAgreement, emptyContact } from '../../src/onboarding/draft.ts';
import type { AgreementType, Cloud } from '../../src/onboarding/enums.ts';
import type { OnboardingFacts } from '../../src/onboarding/facts.ts';
import {
  checkAgreement,
  checkConfirmation,
  hasEnough,
  isLatest,
} from '../../src/onboarding/rules/agreement.ts';
import { catalogueWith, completeDraft, contact, factsWith, partner, spelled, templateOf } from './facts.ts';

const cloudAgreement = templateOf('MICROSOFT_CLOUD_AGREEMENT');
const customerAgreement = templateOf('MICROSOFT_CUSTOMER_AGREEMENT');

const confirmation = (more: Partial<DraftAgreement> = {}): DraftAgreement => ({
  templateId: customerAgreement.id,
  acceptedOn: '2026-11-20',
  signer: contact,
  ...more,
});

const judge = (agreement: DraftAgreement, more: Partial<OnboardingFacts> = {}) =>
  spelled(checkConfirmation(agreement, factsWith(more)));

const homes: Readonly<Record<Cloud, string>> = { PUBLIC: 'US', US_GOVERNMENT: 'US', CHINA_21VIANET: 'CN' };
const partnerIn = (cloud: Cloud) => partner({ cloud, country: homes[cloud] });

describe('the day of acceptance', () => {
  test.each([
    ['today', '2026-11-22', []],
    ['yesterday', '2026-11-21', []],
    ['years ago', '2020-02-29', []],
    ['the day the agreement began', '2019-10-01', []],
    ['the day before it began', '2019-09-30', ['AGREEMENT_OUTDATED.BEFORE_EFFECTIVE at acceptedOn']],
    ['long before', '2018-11-07', ['AGREEMENT_OUTDATED.BEFORE_EFFECTIVE at acceptedOn']],
    ['tomorrow', '2026-11-23', ['AGREEMENT_DATE_IN_FUTURE at acceptedOn']],
    ['next year', '2027-01-01', ['AGREEMENT_DATE_IN_FUTURE at acceptedOn']],
  ])('%s, %s, gives %j', (_, acceptedOn, expected) => {
    expect(judge(confirmation({ acceptedOn }))).toEqual(expected);
  });

  test('before the agreement began is told when that was', () => {
    const [found] = checkConfirmation(confirmation({ acceptedOn: '2019-09-30' }), factsWith());
    expect(found?.params).toEqual({ effectiveFrom: '2019-10-01' });
  });

  test('is that of the UTC day the facts give', () => {
    const acceptedOn = '2026-11-23';
    expect(judge(confirmation({ acceptedOn }), { today: acceptedOn })).toEqual([]);
  });
});

describe('the agreement that a new customer must accept', () => {
  test.each<[string, AgreementType, string[]]>([
    ['2018-11-07', 'MICROSOFT_CLOUD_AGREEMENT', []],
    ['2018-11-07', 'MICROSOFT_CUSTOMER_AGREEMENT', ['AGREEMENT_OUTDATED at agreementTemplateId']],
    ['2019-09-30', 'MICROSOFT_CLOUD_AGREEMENT', []],
    ['2019-09-30', 'MICROSOFT_CUSTOMER_AGREEMENT', ['AGREEMENT_OUTDATED at agreementTemplateId']],
    ['2019-10-01', 'MICROSOFT_CLOUD_AGREEMENT', []],
    ['2019-10-01', 'MICROSOFT_CUSTOMER_AGREEMENT', []],
    ['2020-01-31', 'MICROSOFT_CLOUD_AGREEMENT', []],
    ['2020-01-31', 'MICROSOFT_CUSTOMER_AGREEMENT', []],
    ['2020-02-01', 'MICROSOFT_CLOUD_AGREEMENT', ['AGREEMENT_OUTDATED at agreementTemplateId']],
    ['2020-02-01', 'MICROSOFT_CUSTOMER_AGREEMENT', []],
    ['2026-11-22', 'MICROSOFT_CLOUD_AGREEMENT', ['AGREEMENT_OUTDATED at agreementTemplateId']],
    ['2026-11-22', 'MICROSOFT_CUSTOMER_AGREEMENT', []],
  ])('on %s, being the %s, gives %j', (today, type, expected) => {
    expect(judge(confirmation({ templateId: templateOf(type).id, acceptedOn: today }), { today })).toEqual(
      expected,
    );
  });

  test('is not the cloud agreement any more, even if accepted in its time', () => {
    expect(judge(confirmation({ templateId: cloudAgreement.id, acceptedOn: '2019-01-01' }))).toEqual([
      'AGREEMENT_OUTDATED at agreementTemplateId',
    ]);
  });

  test.each([
    ['2018-08-06', false, false],
    ['2018-08-07', true, false],
    ['2019-09-30', true, false],
    ['2019-10-01', false, true],
    ['2026-11-22', false, true],
  ])('on %s: the cloud agreement is the latest: %s, the customer agreement: %s', (day, cloud, customer) => {
    expect(isLatest(cloudAgreement, day)).toBe(cloud);
    expect(isLatest(customerAgreement, day)).toBe(customer);
  });
});

describe('the template', () => {
  test('has to exist', () => {
    expect(judge(confirmation({ templateId: 'template-none' }))).toEqual([
      'AGREEMENT_TEMPLATE_UNKNOWN at agreementTemplateId',
    ]);
  });

  test('has to be one of the partner’s cloud', () => {
    const elsewhere = { ...customerAgreement, clouds: ['CHINA_21VIANET'] as const };
    expect(judge(confirmation(), { catalogue: catalogueWith({ templates: [elsewhere] }) })).toEqual([
      'AGREEMENT_TEMPLATE_UNKNOWN at agreementTemplateId',
    ]);
  });
});

describe('the signer', () => {
  test('needs a name and an email address', () => {
    expect(judge(confirmation({ signer: emptyContact }))).toEqual([
      'REQUIRED at signer.firstName',
      'REQUIRED at signer.lastName',
      'REQUIRED at signer.email',
    ]);
  });

  test('may be somebody in another country', () => {
    const signer = { ...contact, email: 'grace@fabrikam.co.uk', phoneNumber: '+44 20 7946 0000' };
    expect(judge(confirmation({ signer }))).toEqual([]);
  });
});

test('everything wrong with a confirmation is said at once', () => {
  const wrong = confirmation({
    templateId: cloudAgreement.id,
    acceptedOn: '2026-12-01',
    signer: { ...contact, firstName: '1', email: 'ada' },
  });
  expect(judge(wrong)).toEqual([
    'AGREEMENT_OUTDATED at agreementTemplateId',
    'AGREEMENT_DATE_IN_FUTURE at acceptedOn',
    'NAME_NOT_ACCEPTED.NO_LETTERS at signer.firstName',
    'EMAIL_INVALID at signer.email',
  ]);
});

describe('the agreement step', () => {
  const without: Draft = { ...completeDraft, agreement: null };

  test.each<[Cloud, string[]]>([
    ['PUBLIC', ['AGREEMENT_REQUIRED at agreementTemplateId']],
    ['US_GOVERNMENT', []],
    ['CHINA_21VIANET', []],
  ])('in %s without a confirmation gives %j', (cloud, expected) => {
    expect(spelled(checkAgreement(without, factsWith({ partner: partnerIn(cloud) })))).toEqual(expected);
  });

  test.each<[Cloud, string[]]>([
    ['PUBLIC', []],
    ['US_GOVERNMENT', ['AGREEMENT_NOT_APPLICABLE at agreementTemplateId']],
    ['CHINA_21VIANET', ['AGREEMENT_NOT_APPLICABLE at agreementTemplateId']],
  ])('in %s with a confirmation gives %j', (cloud, expected) => {
    expect(spelled(checkAgreement(completeDraft, factsWith({ partner: partnerIn(cloud) })))).toEqual(
      expected,
    );
  });

  test('judges a confirmation by the day on which it is looked at', () => {
    const agreement = confirmation({ templateId: cloudAgreement.id, acceptedOn: '2019-12-01' });
    const draft: Draft = { ...completeDraft, agreement };
    expect(spelled(checkAgreement(draft, factsWith({ today: '2020-01-31' })))).toEqual([]);
    expect(spelled(checkAgreement(draft, factsWith({ today: '2020-02-01' })))).toEqual([
      'AGREEMENT_OUTDATED at agreementTemplateId',
    ]);
  });
});

describe('what a customer has accepted', () => {
  const enough = (templateIds: readonly string[], today: string, cloud: Cloud = 'PUBLIC') =>
    hasEnough(templateIds, cloud, factsWith({ today }));

  test.each([
    ['nothing', [], '2026-11-22', false],
    ['the latest agreement', [customerAgreement.id], '2026-11-22', true],
    ['the one before it, on the last day on which it is taken', [cloudAgreement.id], '2020-01-31', true],
    ['the one before it, a day later', [cloudAgreement.id], '2020-02-01', false],
    ['both of them', [cloudAgreement.id, customerAgreement.id], '2026-11-22', true],
    ['what is no agreement', ['unknown'], '2026-11-22', false],
  ])('is enough or not: %s', (_, templateIds, today, expected) => {
    expect(enough(templateIds, today)).toBe(expected);
  });

  test('is not enough in a cloud that does not have the agreement', () => {
    expect(enough([customerAgreement.id], '2026-11-22', 'CHINA_21VIANET')).toBe(false);
  });
});
