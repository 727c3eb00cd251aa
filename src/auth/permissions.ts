import { type PartnerType, Permission, type Role } from '../onboarding/enums.ts';

const everything = Object.values(Permission);

/** What a role may do (Partner Center's permissions overview)… */
const byRole: Readonly<Record<Role, readonly Permission[]>> = {
  ADMIN_AGENT: everything,
  SALES_AGENT: [
    'READ_CUSTOMERS',
    'ONBOARD_CUSTOMERS',
    'CONFIRM_AGREEMENTS',
    'REQUEST_RELATIONSHIPS',
    'MANAGE_SUBSCRIPTIONS',
    'EDIT_CUSTOMERS',
  ],
  HELPDESK_AGENT: ['READ_CUSTOMERS', 'MANAGE_SUBSCRIPTIONS', 'EDIT_CUSTOMERS'],
};

/** …as far as the type of its partner allows it: indirect resellers add, sell and attest nothing. */
const byPartnerType: Readonly<Record<PartnerType, readonly Permission[]>> = {
  DIRECT_BILL: everything,
  INDIRECT_PROVIDER: everything,
  INDIRECT_RESELLER: [
    'READ_CUSTOMERS',
    'REQUEST_RELATIONSHIPS',
    'MANAGE_WEBHOOKS',
    'READ_AUDIT',
    'MANAGE_API_KEYS',
    'MANAGE_PARTNERSHIPS',
  ],
};

/** No key manages keys: a leaked one would outlive its revocation by making others. */
const neverByApiKey: readonly Permission[] = ['MANAGE_API_KEYS'];

/** The permissions that any of the roles gives, in the enum's order. */
export const permissionsOf = (roles: readonly Role[], type: PartnerType): Permission[] =>
  everything.filter(
    (permission) =>
      byPartnerType[type].includes(permission) && roles.some((role) => byRole[role].includes(permission)),
  );

/** The same for a program that an API key with these roles signs in. */
export const permissionsOfApiKey = (roles: readonly Role[], type: PartnerType): Permission[] =>
  permissionsOf(roles, type).filter((permission) => !neverByApiKey.includes(permission));
