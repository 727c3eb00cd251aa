import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { Cloud, PartnerType } from '../onboarding/enums.ts';
import type { NewPartner } from './ops/add-partner.ts';
import type { Operation } from './ops/operation.ts';
import type { ResendOptions } from './ops/resend-outbox.ts';

/** Exit codes: 0 as asked, 1 not so, 2 asked wrongly. */
const wrongUse = 2;

const words = (names: Readonly<Record<string, string>>) => Object.keys(names);

const toDays = (text: string): number => {
  const days = Number(text);
  if (!Number.isInteger(days) || days < 1 || days > 36_500)
    throw new InvalidArgumentError('Expected a whole number of days, from 1 to 36500.');
  return days;
};

const toInstant = (text: string): Date => {
  const instant = new Date(text);
  if (Number.isNaN(instant.getTime()))
    throw new InvalidArgumentError('Expected an instant such as 2026-11-27T08:00:00Z.');
  return instant;
};

const collect = (value: string, before: readonly string[]): string[] => [...before, value];

const program = new Command('npm run ops --')
  .description('What operators do besides migrating, importing and backing up.')
  .helpCommand(false)
  .exitOverride();

/** A group of operations such as `drafts`, or `program` itself. */
const group = (name: string, description: string): Command =>
  program.command(name).description(description).helpCommand(false);

/** What an operation stands on is loaded when it is carried out: help and faults are told at once. */
const add = <Options>(
  parent: Command,
  name: string,
  description: string,
  load: (options: Options) => Promise<Operation>,
): Command =>
  parent
    .command(name)
    .description(description)
    .option('--dry-run', 'tell what would be done, and change nothing')
    .option('--json', 'answer with one JSON object on stdout')
    .action(async (options) => {
      const { configOfProcess } = await import('./command.ts');
      const { carryOut } = await import('./ops/operation.ts');
      process.exitCode = await carryOut(configOfProcess(), options, await load(options));
    });

add<NewPartner>(group('partner', 'who may sign in'), 'add', 'add a partner', async (options) =>
  (await import('./ops/add-partner.ts')).addPartner(options),
)
  .requiredOption('--mpn-id <digits>', 'its Microsoft Partner Network id')
  .requiredOption('--name <name>', 'its name')
  .addOption(new Option('--type <type>', 'what it is').choices(words(PartnerType)).makeOptionMandatory())
  .requiredOption('--country <code>', 'its country, ISO 3166-1 alpha-2')
  .addOption(new Option('--cloud <cloud>', 'its cloud').choices(words(Cloud)).default('PUBLIC'))
  .option('--tenant-id <guid>', 'its Microsoft Entra tenant; without one, one is made up')
  .option('--reseller <mpnId>', 'a reseller of an indirect provider; may be repeated', collect, [])
  .option('--no-signed', 'it has not signed the Microsoft Partner Agreement');

add(
  group('key', 'the secret key'),
  'rotate',
  'seal everything with SECRET_KEY',
  async () => (await import('./ops/rotate-key.ts')).rotateKey,
).addHelpText(
  'after',
  '\nSECRET_KEY is the new key, SECRET_KEY_PREVIOUS the one before it; docs/operations.md has the steps.',
);

add<{ olderThan: number }>(
  group('drafts', 'onboardings that have not become a customer'),
  'prune',
  'delete drafts that expired or were cancelled long ago',
  async ({ olderThan }) => (await import('./ops/prune-drafts.ts')).pruneDraftsOlderThan(olderThan),
).addOption(new Option('--older-than <days>', 'how long ago they ended').argParser(toDays).default(90));

add<ResendOptions>(
  group('outbox', 'webhooks'),
  'resend',
  'have deliveries that were given up attempted again',
  async (options) => (await import('./ops/resend-outbox.ts')).resendOutbox(options),
)
  .requiredOption('--partner <mpnId>', 'whose deliveries')
  .option('--endpoint <id>', 'of this endpoint alone (whe_…)')
  .option('--since <instant>', 'of events since then, such as 2026-11-27T08:00:00Z', toInstant);

add(
  group('audit', 'who did what'),
  'verify',
  'check that no record was altered or removed',
  async () => (await import('./ops/verify-audit.ts')).verifyAuditChains,
);

add(
  program,
  'stats',
  'tell how much there is of everything',
  async () => (await import('./ops/tell-stats.ts')).tellStats,
);

/** What follows `npm run ops --`; without a word it shows what there is. */
const args = process.argv.slice(2);

try {
  await program.parseAsync(args.length > 0 ? args : ['--help'], { from: 'user' });
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : wrongUse;
  else {
    const { tellFailure } = await import('./command.ts');
    tellFailure(error);
    process.exitCode = 1;
  }
}
