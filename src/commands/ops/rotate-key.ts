import { resealSecrets } from '../../services/reseal.ts';
import { openSecretBox } from '../../services/secret-box.ts';
import { UsageError } from '../command.ts';
import type { Operation } from './operation.ts';

/** Seals with SECRET_KEY what SECRET_KEY_PREVIOUS has sealed. */
export const rotateKey: Operation = async ({ config, database, isDryRun, progress }) => {
  const { secretKey, previousSecretKey, dataDir } = config;
  if (previousSecretKey === null)
    throw new UsageError('Set SECRET_KEY to the new key and SECRET_KEY_PREVIOUS to the one before it.');
  const secrets = openSecretBox(secretKey, dataDir, previousSecretKey);
  const report = await resealSecrets(database, secrets, {
    isDryRun,
    onProgress: (done, all) => progress.at(done / all, `${done} of ${all} secrets`),
  });
  const { resealed, current, unreadable } = report;
  return {
    isGood: unreadable.length === 0,
    result: report,
    lines: [
      `${resealed} secrets ${isDryRun ? 'would be' : 'were'} sealed with the new key, ${current} were already.`,
      ...unreadable.map(({ table, column, id }) => `Neither key opens ${column} of ${table} ${id}.`),
    ],
  };
};
