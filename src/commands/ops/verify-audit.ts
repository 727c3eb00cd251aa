import { AuditRecord } from '../../entities/audit-record.ts';
import { verifyAudit } from '../../services/audit/verify.ts';
import type { Operation } from './operation.ts';

/** Walks the audit's chains, and names the first record of each that was altered, taken out or cut off. */
export const verifyAuditChains: Operation = async ({ database, progress }) => {
  const all = await database.read((manager) => manager.count(AuditRecord));
  const chains = await verifyAudit(database, (records) =>
    progress.at(all === 0 ? 1 : Math.min(records / all, 1), `${records} of ${all} records`),
  );
  const broken = chains.filter(({ fault }) => fault !== null);
  return {
    isGood: broken.length === 0,
    result: { chains: chains.length, broken: broken.length, faults: broken },
    lines: [
      ...broken.map(
        ({ partnerId, fault }) =>
          `partner ${partnerId}: BROKEN at record ${fault?.sequence}: ${fault?.reason}`,
      ),
      `${chains.length} chains, ${broken.length} broken`,
    ],
  };
};
