import { In } from 'typeorm';
import { z } from 'zod';
import type { DevelopmentIssuer } from '../auth/development-issuer.ts';
import type { Database } from '../database/database.ts';
import { Customer } from '../entities/customer.ts';
import { Partner } from '../entities/partner.ts';
import { Role } from '../onboarding/enums.ts';
import { demoMpnIds } from './imports/shipped-data.ts';

/** Somebody of a demo partner, or the global administrator of a customer. */
const asked = z.union([
  z.strictObject({ mpnId: z.string(), role: z.enum(Role) }),
  z.strictObject({ customerDomain: z.string() }),
]);

export interface DemoSignIn {
  readonly partners: ReadonlyArray<Pick<Partner, 'mpnId' | 'name' | 'type' | 'cloud' | 'country'>>;
  /** A token; null where nobody can be signed in so. */
  readonly signIn: (request: unknown) => Promise<string | null>;
}

/** Lets people in as whom they choose, where there is nothing but what comes with the product. */
export const openDemoSignIn = async (database: Database, issuer: DevelopmentIssuer): Promise<DemoSignIn> => {
  const partners = await database.read((manager) =>
    manager.find(Partner, { where: { mpnId: In(demoMpnIds()) }, order: { mpnId: 'ASC' } }),
  );
  const claimsOf = async (request: unknown) => {
    const { data } = asked.safeParse(request);
    if (!data) return null;
    if ('customerDomain' in data) {
      const domain = data.customerDomain.trim().toLowerCase();
      const customer = await database.read((manager) => manager.findOneBy(Customer, { domain }));
      return (
        customer && {
          subject: `global-admin@${domain}`,
          tenantId: customer.tenantId,
          roles: ['GlobalAdmin' as const],
        }
      );
    }
    const partner = partners.find(({ mpnId }) => mpnId === data.mpnId);
    return partner
      ? { subject: subjectOf(partner, data.role), tenantId: partner.tenantId, roles: [data.role] }
      : null;
  };
  return {
    partners: partners.map(({ mpnId, name, type, cloud, country }) => ({
      mpnId,
      name,
      type,
      cloud,
      country,
    })),
    signIn: async (request) => {
      const claims = await claimsOf(request);
      return claims && issuer.sign(claims);
    },
  };
};

/** Such as `sales@northwind.example`. */
const subjectOf = ({ name }: Partner, role: Role): string => {
  const [who, company] = [role.split('_')[0], name.split(' ')[0]];
  return `${who}@${company}.example`.toLowerCase();
};
