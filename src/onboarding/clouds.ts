import type { Cloud, CustomerQualification } from './enums.ts';

interface CloudTraits {
  /** What follows the prefix in a customer's initial domain. */
  readonly domainSuffix: string;
  /** Whether a customer's acceptance of an agreement is confirmed here. */
  readonly hasAgreement: boolean;
  /** Whether indirect providers and resellers exist here. */
  readonly hasIndirectModel: boolean;
  /** Whether a customer that exists already can be asked for a relationship. */
  readonly hasRelationshipRequests: boolean;
  /** Whether that can be asked for without delegated admin rights. */
  readonly isDelegatedAdminOptional: boolean;
  /** What a partner may set, beside leaving it at none. */
  readonly settableQualifications: readonly CustomerQualification[];
}

/** What differs between the three clouds. */
export const clouds: Readonly<Record<Cloud, CloudTraits>> = {
  PUBLIC: {
    domainSuffix: 'onmicrosoft.com',
    hasAgreement: true,
    hasIndirectModel: true,
    hasRelationshipRequests: true,
    isDelegatedAdminOptional: true,
    settableQualifications: ['EDUCATION', 'GOVERNMENT_COMMUNITY_CLOUD'],
  },
  US_GOVERNMENT: {
    domainSuffix: 'onmicrosoft.us',
    hasAgreement: false,
    hasIndirectModel: false,
    hasRelationshipRequests: false,
    isDelegatedAdminOptional: false,
    settableQualifications: [],
  },
  CHINA_21VIANET: {
    domainSuffix: 'partner.onmschina.cn',
    hasAgreement: false,
    hasIndirectModel: false,
    hasRelationshipRequests: true,
    isDelegatedAdminOptional: false,
    settableQualifications: [],
  },
};

export const domainOf = (prefix: string, cloud: Cloud): string =>
  `${prefix.toLowerCase()}.${clouds[cloud].domainSuffix}`;

/** A whole domain, or the beginning of one, without the suffix that every tenant of its cloud shares. */
export const withoutSuffix = (text: string): string =>
  text.replace(/\.(\S*)/g, (whole, rest: string) =>
    Object.values(clouds).some(({ domainSuffix }) => domainSuffix.startsWith(rest.toLowerCase()))
      ? ''
      : whole,
  );
