import type { Database } from '../../database/database.ts';
import { AuditChain } from '../../entities/audit-chain.ts';
import { AuditRecord } from '../../entities/audit-record.ts';
import { firstHash, hashOf } from './chain.ts';

/** What a walk along one partner's chain has shown. */
export interface ChainReport {
  readonly partnerId: string;
  readonly records: number;
  /** The sequence number at which the chain breaks, and how; null where it is whole. */
  readonly fault: { readonly sequence: number; readonly reason: string } | null;
}

const pageSize = 1_000;

/**
 * Walks every partner's chain from its first record to its end.
 * @param onProgress hears how many records have been read
 */
export const verifyAudit = async (
  database: Database,
  onProgress: (records: number) => void = () => {},
): Promise<ChainReport[]> => {
  const partners = await database.read((manager) =>
    manager
      .createQueryBuilder()
      .select('known.partner_id', 'partnerId')
      .from('(SELECT partner_id FROM audit_chains UNION SELECT partner_id FROM audit_records)', 'known')
      .orderBy('known.partner_id')
      .getRawMany<{ partnerId: string }>(),
  );
  const reports: ChainReport[] = [];
  let read = 0;
  const hear = (records: number) => {
    read += records;
    onProgress(read);
  };
  for (const { partnerId } of partners) reports.push(await verifyChain(database, partnerId, hear));
  return reports;
};

const verifyChain = async (
  database: Database,
  partnerId: string,
  onRead: (records: number) => void,
): Promise<ChainReport> => {
  let hash = firstHash;
  let sequence = 0;
  for (;;) {
    const rows = await readPage(database, partnerId, sequence);
    onRead(rows.length);
    for (const row of rows) {
      const fault = faultOf(row, hash, sequence);
      if (fault) return { partnerId, records: sequence, fault };
      hash = row.hash;
      sequence = row.sequence;
    }
    if (rows.length < pageSize) break;
  }
  const end = await database.read((manager) => manager.findOneBy(AuditChain, { partnerId }));
  const isWhole = end?.sequence === sequence && end.hash === hash;
  const fault = isWhole ? null : { sequence: sequence + 1, reason: 'the end of the chain is missing' };
  return { partnerId, records: sequence, fault };
};

const readPage = (database: Database, partnerId: string, after: number): Promise<AuditRecord[]> =>
  database.read((manager) =>
    manager
      .createQueryBuilder(AuditRecord, 'a')
      .where('a.partnerId = :partnerId AND a.sequence > :after', { partnerId, after })
      .orderBy('a.sequence')
      .limit(pageSize)
      .getMany(),
  );

const faultOf = (row: AuditRecord, previous: string, sequence: number): ChainReport['fault'] => {
  if (row.sequence !== sequence + 1) return { sequence: sequence + 1, reason: 'a record is missing' };
  return hashOf(previous, row) === row.hash
    ? null
    : { sequence: row.sequence, reason: 'the record is not what was written' };
};
