#!/usr/bin/env node
import { readFileSync } from 'node:fs';

/** What the installed package is asked by: `partner-onboarding-api <command>`. */
interface Command {
  readonly does: string;
  /** Runs it, with the arguments that follow its name. */
  readonly run: () => Promise<unknown>;
}

const commands: Readonly<Record<string, Command>> = {
  start: { does: 'serves; this is what runs without a command', run: () => import('./main.ts') },
  demo: {
    does: 'adds a customer to a running server, step by step',
    run: () => import('./commands/demo.ts'),
  },
  token: { does: 'prints a token of the development issuer', run: () => import('./commands/token.ts') },
  migrate: { does: 'brings the tables up to date', run: () => import('./commands/migrate.ts') },
  import: {
    does: 'loads the catalogue, partners, prices and other files',
    run: () => import('./commands/import.ts'),
  },
  ops: {
    does: 'what operators do: partner add, key rotate, drafts prune, outbox resend, audit verify, stats',
    run: () => import('./commands/ops.ts'),
  },
  'audit-verify': {
    does: 'checks that no audit record was altered or removed',
    run: () => import('./commands/audit-verify.ts'),
  },
  backup: {
    does: 'copies the embedded database to a new file',
    run: () => import('./commands/backup.ts'),
  },
  restore: {
    does: 'puts a copy in the place of the embedded database',
    run: () => import('./commands/restore.ts'),
  },
};

const usage = `Onboards the customers of Cloud Solution Provider partners, through GraphQL.

  partner-onboarding-api [command] [arguments]

${Object.entries(commands)
  .map(([name, { does }]) => `  ${name.padEnd(14)} ${does}`)
  .join('\n')}

  --help         shows this
  --version      shows the version

Settings are environment variables: PORT=4001 DATA_DIR=/var/lib/onboarding partner-onboarding-api
.env.example names each of them. Without DATABASE_URL the database is a file under DATA_DIR (.data).
`;

const version = (): string =>
  JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')).version;

const ask = async (name = 'start'): Promise<void> => {
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command) {
    process.argv.splice(2, 1);
    await command.run();
  } else if (name === '--help' || name === '-h' || name === 'help') process.stdout.write(usage);
  else if (name === '--version' || name === '-v') process.stdout.write(`${version()}\n`);
  else {
    process.stderr.write(`There is no command ${name}.\n\n${usage}`);
    process.exitCode = 2;
  }
};

await ask(process.argv[2]);
