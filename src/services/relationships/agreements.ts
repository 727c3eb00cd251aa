import type { EntityManager } from 'typeorm';
import { AgreementAcceptance } from '../../entities/agreement-acceptance.ts';
import { clouds } from '../../onboarding/clouds.ts';
import type { Cloud } from '../../onboarding/enums.ts';
import { type FieldPath, type Finding, finding } from '../../onboarding/finding.ts';
import { type AgreementFacts, hasEnough } from '../../onboarding/rules/agreement.ts';

type Facts = Pick<AgreementFacts, 'catalogue' | 'today'>;

/**
 * Whether the customer has accepted, through this very partner, an agreement that is enough today. Another
 * partner's confirmation counts for nothing; where the cloud has no agreement, none is lacking.
 */
export const hasCurrentAgreement = async (
  manager: EntityManager,
  partnerId: string,
  customerId: string,
  cloud: Cloud,
  facts: Facts,
): Promise<boolean> => {
  if (!clouds[cloud].hasAgreement) return true;
  const confirmed = await manager.find(AgreementAcceptance, {
    select: { templateId: true },
    where: { customerId, partnerId },
  });
  return hasEnough(
    confirmed.map(({ templateId }) => templateId),
    cloud,
    facts,
  );
};

/** For what must not be done without one: AGREEMENT_REQUIRED at this field. */
export const checkCurrentAgreement = async (
  manager: EntityManager,
  partnerId: string,
  customerId: string,
  cloud: Cloud,
  facts: Facts,
  field: FieldPath,
): Promise<Finding[]> =>
  (await hasCurrentAgreement(manager, partnerId, customerId, cloud, facts))
    ? []
    : [finding('AGREEMENT_REQUIRED', field)];
