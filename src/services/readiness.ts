import { IsNull, Not } from 'typeorm';
import type { Database } from '../database/database.ts';
import { AdminAccount } from '../entities/admin-account.ts';
import type { SecretBox } from './secret-box.ts';

type Check = () => Promise<boolean>;

/** What a process must be able to do before requests are sent to it. */
export const readinessChecks = (database: Database, secrets: SecretBox): Readonly<Record<string, Check>> => ({
  database: async () => {
    await database.read((manager) => manager.query('SELECT 1'));
    return true;
  },
  migrations: onceItHolds(async () => !(await database.dataSource.showMigrations())),
  keys: onceItHolds(() => canOpenSecrets(database, secrets)),
});

/** What holds once holds for the life of the process, and is not asked for again. */
const onceItHolds = (check: Check): Check => {
  let held = false;
  return async () => {
    held ||= await check();
    return held;
  };
};

/** Whether this process has the key that the secrets in the database were sealed with. */
const canOpenSecrets = async (database: Database, secrets: SecretBox): Promise<boolean> => {
  const account = await database.read((manager) =>
    manager.findOneBy(AdminAccount, { sealedPassword: Not(IsNull()) }),
  );
  if (account?.sealedPassword) secrets.open(account.sealedPassword, account.customerId);
  return true;
};
