import { clouds } from '../clouds.ts';
import type { Draft, DraftAgreement } from '../draft.ts';
import type { Cloud } from '../enums.ts';
import type { AgreementTemplateFacts, OnboardingFacts } from '../facts.ts';
import { type Finding, finding, under } from '../finding.ts';
import { checkSigner } from './contact.ts';

/** What a confirmation is judged by. */
export type AgreementFacts = Pick<OnboardingFacts, 'catalogue' | 'today'> & {
  /** Who sells, or to whom: both are in the same cloud. */
  readonly partner: { readonly cloud: Cloud };
};

/** The agreement as the draft holds it, or that it is missing. Paths lead into `confirmAgreement`'s input. */
export const checkAgreement = (draft: Draft, facts: OnboardingFacts): Finding[] => {
  if (draft.agreement) return checkConfirmation(draft.agreement, facts);
  return clouds[facts.partner.cloud].hasAgreement
    ? [finding('AGREEMENT_REQUIRED', ['agreementTemplateId'])]
    : [];
};

/** One confirmation: the template, the day, the signer. */
export const checkConfirmation = (agreement: DraftAgreement, facts: AgreementFacts): Finding[] => {
  const { cloud } = facts.partner;
  if (!clouds[cloud].hasAgreement) return [finding('AGREEMENT_NOT_APPLICABLE', ['agreementTemplateId'])];
  const template = facts.catalogue.agreementTemplate(agreement.templateId);
  return [
    ...(template?.clouds.includes(cloud)
      ? checkCurrent(template, agreement.acceptedOn, facts.today)
      : [finding('AGREEMENT_TEMPLATE_UNKNOWN', ['agreementTemplateId'])]),
    ...(agreement.acceptedOn > facts.today ? [finding('AGREEMENT_DATE_IN_FUTURE', ['acceptedOn'])] : []),
    ...under(['signer'], checkSigner(agreement.signer)),
  ];
};

/** Whether the template is the one that customers accept on this day. */
export const isLatest = (template: AgreementTemplateFacts, today: string): boolean =>
  template.effectiveFrom <= today && (template.supersededOn === null || today < template.supersededOn);

/** The latest one, or the one before it while that is still taken. */
const isEnough = (template: AgreementTemplateFacts, today: string): boolean =>
  isLatest(template, today) || (template.acceptedUntil !== null && today <= template.acceptedUntil);

/** Whether one of these agreements, once accepted, is enough in this cloud today. */
export const hasEnough = (
  templateIds: readonly string[],
  cloud: Cloud,
  { catalogue, today }: Pick<AgreementFacts, 'catalogue' | 'today'>,
): boolean =>
  templateIds.some((id) => {
    const template = catalogue.agreementTemplate(id);
    return template?.clouds.includes(cloud) && isEnough(template, today);
  });

const checkCurrent = (template: AgreementTemplateFacts, acceptedOn: string, today: string): Finding[] => {
  if (!isEnough(template, today)) return [finding('AGREEMENT_OUTDATED', ['agreementTemplateId'])];
  return acceptedOn < template.effectiveFrom
    ? [
        finding('AGREEMENT_OUTDATED', ['acceptedOn'], {
          detail: 'BEFORE_EFFECTIVE',
          params: { effectiveFrom: template.effectiveFrom },
        }),
      ]
    : [];
};
