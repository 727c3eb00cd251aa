import { parseArgs } from 'node:util';
import { DevelopmentIssuer } from '../auth/development-issuer.ts';
import { openDatabase } from '../database/open-database.ts';
import { Partner } from '../entities/partner.ts';
import { Role } from '../onboarding/enums.ts';
import { runCommand, UsageError } from './command.ts';

const usage = `Prints a token of the development issuer.

  npm run --silent token -- --partner <mpnId> --role ADMIN_AGENT|SALES_AGENT|HELPDESK_AGENT [--subject a@b]`;

runCommand(async (config, args) => {
  if (config.isProduction) throw new UsageError('The development issuer is refused in production.');
  const { partner: mpnId, role, subject } = readArgs(args);
  if (!mpnId || !role) throw new UsageError(usage);
  const roles = role.split(',').map((name) => {
    if (!Object.hasOwn(Role, name)) throw new UsageError(`There is no role ${name}.\n\n${usage}`);
    return name as Role;
  });
  const database = await openDatabase(config.database);
  try {
    const partner = await database.read((manager) => manager.findOneBy(Partner, { mpnId }));
    if (!partner) throw new UsageError(`There is no partner with the MPN id ${mpnId}.`);
    const issuer = await DevelopmentIssuer.open(config.dataDir);
    const token = await issuer.sign({
      subject: subject ?? `${role.toLowerCase().replace('_', '-')}@${mpnId}.example`,
      tenantId: partner.tenantId,
      roles,
    });
    process.stdout.write(`${token}\n`);
  } finally {
    await database.close();
  }
});

function readArgs(args: readonly string[]) {
  try {
    const options = {
      partner: { type: 'string' },
      role: { type: 'string' },
      subject: { type: 'string' },
    } as const;
    return parseArgs({ args: [...args], options }).values;
  } catch {
    throw new UsageError(usage);
  }
}
