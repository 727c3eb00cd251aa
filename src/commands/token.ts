import { parseArgs } from 'node:util';
import { DevelopmentIssuer } from '../auth/development-issuer.ts';
import type { Database } from '../database/database.ts';
import { openDatabase } from '../database/open-database.ts';
import { Customer } from '../entities/customer.ts';
import { Partner } from '../entities/partner.ts';
import { Role } from '../onboarding/enums.ts';
import { runCommand, UsageError } from './command.ts';

const usage = `Prints a token of the development issuer: for someone of a partner, or for a customer's own global administrator.

  npm run --silent token -- --partner <mpnId> --role ADMIN_AGENT|SALES_AGENT|HELPDESK_AGENT [--subject a@b]
  npm run --silent token -- --customer <domain> [--subject a@b]`;

type Claims = Parameters<DevelopmentIssuer['sign']>[0];
type FindClaims = (database: Database) => Promise<Claims>;

runCommand(async (config, args) => {
  if (config.isProduction) throw new UsageError('The development issuer is refused in production.');
  const { subject, ...whom } = readArgs(args);
  const findClaims = readWhom(whom);
  const database = await openDatabase(config.database);
  try {
    const claims = await findClaims(database);
    const issuer = await DevelopmentIssuer.open(config.dataDir);
    const token = await issuer.sign({ ...claims, subject: subject ?? claims.subject });
    process.stdout.write(`${token}\n`);
  } finally {
    await database.close();
  }
});

function readWhom({ partner, role, customer }: Omit<ReturnType<typeof readArgs>, 'subject'>): FindClaims {
  if (partner && role && !customer) return ofPartner(partner, readRoles(role));
  if (customer && !partner && !role) return ofCustomer(customer.trim().toLowerCase());
  throw new UsageError(usage);
}

function ofPartner(mpnId: string, roles: readonly Role[]): FindClaims {
  return async (database) => {
    const partner = await database.read((manager) => manager.findOneBy(Partner, { mpnId }));
    if (!partner) throw new UsageError(`There is no partner with the MPN id ${mpnId}.`);
    const subject = `${roles.join().toLowerCase().replaceAll('_', '-')}@${mpnId}.example`;
    return { subject, tenantId: partner.tenantId, roles };
  };
}

function ofCustomer(domain: string): FindClaims {
  return async (database) => {
    const customer = await database.read((manager) => manager.findOneBy(Customer, { domain }));
    if (!customer) throw new UsageError(`There is no customer with the domain ${domain}.`);
    return { subject: `global-admin@${domain}`, tenantId: customer.tenantId, roles: ['GlobalAdmin'] };
  };
}

function readRoles(names: string): Role[] {
  return names.split(',').map((name) => {
    if (!Object.hasOwn(Role, name)) throw new UsageError(`There is no role ${name}.\n\n${usage}`);
    return name as Role;
  });
}

function readArgs(args: readonly string[]) {
  try {
    const options = {
      partner: { type: 'string' },
      role: { type: 'string' },
      customer: { type: 'string' },
      subject: { type: 'string' },
    } as const;
    return parseArgs({ args: [...args], options }).values;
  } catch {
    throw new UsageError(usage);
  }
}
