import { migrate } from '../database/migrate.ts';
import { openDatabase, unhurried } from '../database/open-database.ts';
import { runCommand } from './command.ts';

runCommand(async (config) => {
  const database = await openDatabase(unhurried(config.database));
  try {
    const done = await migrate(database);
    for (const name of done) process.stdout.write(`${name}\n`);
    process.stdout.write(
      done.length ? `${done.length} migrations were run.\n` : 'The tables are up to date.\n',
    );
  } finally {
    await database.close();
  }
});
