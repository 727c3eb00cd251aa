import { parseArgs } from 'node:util';
import { DevelopmentIssuer } from '../auth/development-issuer.ts';
import { openDatabase } from '../database/open-database.ts';
import { Partner } from '../entities/partner.ts';
import { runCommand, UsageError } from './command.ts';
import { type DemoPartner, demoPartners, walk } from './demo-walk.ts';

const usage = `Walks a new customer from an empty draft to Done, against a running server, through GraphQL.

  npm run demo                                   the direct bill partner's walk
  npm run demo -- --partner indirect-provider    one of: ${Object.keys(demoPartners).join(', ')}
  npm run demo -- --url http://localhost:4000/graphql`;

runCommand(async (config, args) => {
  if (config.isProduction)
    throw new UsageError('The demo signs in by the development issuer, which production refuses.');
  const { url, partner } = readArgs(args);
  const demo = demoPartners[partner ?? 'direct-bill'];
  if (!demo) throw new UsageError(usage);
  await walk(url ?? `http://${config.host}:${config.port}/graphql`, await signIn(demo), demo);

  async function signIn({ mpnId, subject }: DemoPartner): Promise<string> {
    const database = await openDatabase(config.database);
    try {
      const found = await database.read((manager) => manager.findOneBy(Partner, { mpnId }));
      if (!found)
        throw new UsageError(
          'The demo partners are not in this database: start the server once with npm start.',
        );
      const issuer = await DevelopmentIssuer.open(config.dataDir);
      return await issuer.sign({ subject, tenantId: found.tenantId, roles: ['SALES_AGENT'] });
    } finally {
      await database.close();
    }
  }
});

function readArgs(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: { url: { type: 'string' }, partner: { type: 'string' } } })
      .values;
  } catch {
    throw new UsageError(usage);
  }
}
