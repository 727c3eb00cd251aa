import { openDatabase, unhurried } from '../database/open-database.ts';
import { verifyAudit } from '../services/audit/verify.ts';
import { runCommand } from './command.ts';

runCommand(async (config) => {
  const database = await openDatabase(unhurried(config.database));
  try {
    const reports = await verifyAudit(database);
    for (const { partnerId, records, fault } of reports) {
      const verdict = fault ? `BROKEN at record ${fault.sequence}: ${fault.reason}` : 'whole';
      process.stdout.write(`partner ${partnerId}: ${records} records, ${verdict}\n`);
    }
    const broken = reports.filter(({ fault }) => fault !== null).length;
    process.stdout.write(`${reports.length} chains, ${broken} broken\n`);
    if (broken > 0) process.exitCode = 1;
  } finally {
    await database.close();
  }
});
