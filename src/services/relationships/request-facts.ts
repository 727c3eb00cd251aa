import type { EntityManager } from 'typeorm';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { type SeenPartnership, withProvider } from '../../database/resellers.ts';
import type { Partner } from '../../entities/partner.ts';
import { Partnership } from '../../entities/partnership.ts';
import type {
  ProviderFacts,
  RelationshipRequestFacts,
  WantedRelationship,
} from '../../onboarding/rules/relationship-request.ts';
import { findResellers } from '../onboarding/facts.ts';

/** Everything the rules need to know about the world for one request. */
export const loadRequestFacts = async (
  manager: EntityManager,
  catalogue: Catalogue,
  partner: Partner,
  { resellerId, language }: WantedRelationship,
): Promise<RelationshipRequestFacts> => {
  const resellers = await findResellers(manager, partner, [resellerId]);
  return {
    partner,
    catalogue,
    isLanguageKnown:
      language === null || catalogue.markets.some(({ cultures }) => cultures.includes(language)),
    reseller: (resellerId && resellers.get(resellerId)) || null,
    providers: partner.type === 'INDIRECT_RESELLER' ? await findProviders(manager, partner) : [],
  };
};

const findProviders = async (manager: EntityManager, reseller: Partner): Promise<ProviderFacts[]> => {
  const rows = (await withProvider(manager.createQueryBuilder(Partnership, 's'))
    .where('s.resellerPartnerId = :reseller', { reseller: reseller.id })
    .orderBy('s.id')
    .getMany()) as SeenPartnership[];
  return rows.map(({ id, state, provider }) => ({ id, state, provider }));
};
