import type { Draft, DraftCompany } from '../draft.ts';
import type { MarketFacts, OnboardingFacts } from '../facts.ts';
import { type Finding, finding, under } from '../finding.ts';
import { limits } from '../limits.ts';
import { checkAddress, marketOf } from './address.ts';
import { checkPrimaryContact } from './contact.ts';
import { checkDomainPrefix } from './domain-prefix.ts';
import { checkCompanyName } from './names.ts';
import { checkQualification } from './qualification.ts';
import { checkRegistrationNumber } from './registration-number.ts';
import { checkPresent, checkText, firstOf } from './text.ts';

/** Screen 1: company, address, primary domain, primary contact. Paths lead into `updateAccountInfo`'s input. */
export const checkAccountInfo = (draft: Draft, facts: OnboardingFacts): Finding[] => {
  const market = marketOf(draft.company.address.country, facts);
  return [
    ...under(['company'], checkCompany(draft.company, market, facts)),
    ...under(['primaryContact'], checkPrimaryContact(draft.primaryContact, market?.rules)),
  ];
};

/** The culture of a new customer: what was chosen, or the market's first. */
export const cultureOf = (company: DraftCompany, market: MarketFacts): string | undefined =>
  company.culture ?? market.cultures[0];

const checkCompany = (
  company: DraftCompany,
  market: MarketFacts | undefined,
  facts: OnboardingFacts,
): Finding[] => [
  ...checkPresent(company.name, ['name']),
  ...checkCompanyName(company.name, ['name']),
  ...under(['address'], checkAddress(company.address, facts)),
  ...firstOf(
    () => checkRegistrationNumber(company.registrationNumber, ['registrationNumber'], market?.rules),
    () => checkExistingCustomer(facts),
  ),
  ...checkCulture(company.culture, market),
  ...checkQualification(
    { qualification: company.qualification, validationCode: company.validationCode ?? null },
    facts.partner.cloud,
    facts.validationCode,
  ),
  ...checkPresent(company.domainPrefix, ['domainPrefix']),
  ...firstOf(
    () => checkDomainPrefix(company.domainPrefix, ['domainPrefix']),
    () => checkDomainAvailable(facts),
  ),
];

const checkDomainAvailable = ({ isDomainTaken, domainSuggestions }: OnboardingFacts): Finding[] =>
  isDomainTaken
    ? [finding('DOMAIN_NOT_AVAILABLE', ['domainPrefix'], { suggestions: domainSuggestions })]
    : [];

const checkExistingCustomer = ({ existingCustomer }: OnboardingFacts): Finding[] =>
  existingCustomer
    ? [
        finding('CUSTOMER_ALREADY_EXISTS', ['registrationNumber'], {
          detail: existingCustomer.isOwn ? 'OWN' : 'OTHER',
          existingCustomer,
        }),
      ]
    : [];

/** Language, script where there is one, country: all that can be judged while the market is unknown. */
const cultureForm = /^[a-z]{2,3}(-[A-Z][a-z]{3})?-[A-Z]{2}$/;

/** One of the market's own. */
export const checkCulture = (culture: string | null, market: MarketFacts | undefined): Finding[] => {
  if (culture === null) return [];
  return firstOf(
    () => checkText(culture, ['culture'], limits.culture),
    () => {
      if (!market)
        return cultureForm.test(culture)
          ? []
          : [finding('CULTURE_NOT_SUPPORTED', ['culture'], { detail: 'FORM' })];
      const params = { cultures: market.cultures.join(', ') };
      return market.cultures.includes(culture)
        ? []
        : [finding('CULTURE_NOT_SUPPORTED', ['culture'], { params })];
    },
  );
};
