import type { EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { z } from 'zod';
import { Partner } from '../../entities/partner.ts';
import { ValidationCode } from '../../entities/validation-code.ts';
import { clouds } from '../../onboarding/clouds.ts';
import { limits } from '../../onboarding/limits.ts';
import { type Outcome, type ReadRow, type RowReport, refuseRepeated } from './import-rows.ts';
import { readRows, rowsOf } from './read-rows.ts';

const codeRow = z.object({
  mpnId: z.string(),
  organizationName: z.string().trim().min(1).max(255),
  code: z.string().regex(new RegExp(`^\\d{1,${limits.validationCode.maximum}}$`), 'expected digits'),
  maximum: z.int().min(0).max(1_000_000),
});

type CodeRow = z.output<typeof codeRow>;

/**
 * How many customers each code is good for, altogether: what was used stays used when the file is loaded
 * again, or with another number.
 */
export const importValidationCodes = async (manager: EntityManager, file: unknown): Promise<RowReport[]> => {
  const partners = new Map((await manager.find(Partner)).map((partner) => [partner.mpnId, partner]));
  const read = readRows(rowsOf(file, 'validationCodes'), codeRow, 'mpnId', (row) => row).map(
    (row): ReadRow<CodeRow> => ('value' in row ? judge(row.row, row.value, partners) : row),
  );
  const reports: RowReport[] = [];
  for (const row of refuseRepeated(read)) {
    const { row: number, key } = row;
    if ('reasons' in row) reports.push({ row: number, key, outcome: 'refused', reasons: row.reasons });
    else {
      const partnerId = partners.get(row.value.mpnId)?.id ?? '';
      const outcome = await put(manager, partnerId, row.value);
      reports.push({ row: number, key, outcome, reasons: [] });
    }
  }
  return reports;
};

const judge = (row: number, value: CodeRow, partners: ReadonlyMap<string, Partner>): ReadRow<CodeRow> => {
  const key = `${value.mpnId} ${value.code}`;
  const partner = partners.get(value.mpnId);
  if (!partner) return { row, key, reasons: ['mpnId: is no partner'] };
  return clouds[partner.cloud].settableQualifications.includes('GOVERNMENT_COMMUNITY_CLOUD')
    ? { row, key, value }
    : { row, key, reasons: ['mpnId: the partner’s cloud has no Government Community Cloud'] };
};

const put = async (
  manager: EntityManager,
  partnerId: string,
  { organizationName, code, maximum }: CodeRow,
): Promise<Outcome> => {
  const found = await manager.findOneBy(ValidationCode, { partnerId, code });
  if (!found) {
    const id = uuidv7();
    await manager.insert(ValidationCode, {
      id,
      partnerId,
      organizationName,
      code,
      maximum,
      remaining: maximum,
    });
    return 'added';
  }
  if (found.maximum === maximum && found.organizationName === organizationName) return 'unchanged';
  const more = maximum - found.maximum;
  const remaining = () => `CASE WHEN remaining + ${more} < 0 THEN 0 ELSE remaining + ${more} END`;
  await manager.update(ValidationCode, { id: found.id }, { organizationName, maximum, remaining });
  return 'changed';
};
