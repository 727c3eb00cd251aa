import type { EntityManager } from 'typeorm';
import type { Database } from '../../database/database.ts';
import { Partner } from '../../entities/partner.ts';
import { importPartners } from '../../services/imports/import-partners.ts';
import type { Operation, Outcome } from './operation.ts';

/** A partner as the command line names it. */
export interface NewPartner {
  readonly mpnId: string;
  readonly name: string;
  readonly type: string;
  readonly country: string;
  readonly cloud: string;
  readonly tenantId?: string;
  /** MPN ids, of an indirect provider alone. */
  readonly reseller: readonly string[];
  /** False where it has not signed the Microsoft Partner Agreement. */
  readonly signed: boolean;
}

/** Adds one partner by the rules of `npm run import -- partners`; one that is there already is left as it is. */
export const addPartner =
  ({ reseller, signed, ...partner }: NewPartner): Operation =>
  ({ database, isDryRun }) =>
    inTransaction(database, isDryRun, async (manager) => {
      const { mpnId } = partner;
      if (await manager.findOneBy(Partner, { mpnId }))
        return refused(mpnId, [`mpnId: there is a partner ${mpnId} already`]);
      const row = { ...partner, resellers: reseller, hasSignedPartnerAgreement: signed };
      const [report] = await importPartners(manager, { partners: [row] });
      if (report?.outcome !== 'added') return refused(mpnId, report?.reasons ?? []);
      const added = await manager.findOneByOrFail(Partner, { mpnId });
      return {
        isGood: true,
        result: { added: { mpnId, tenantId: added.tenantId, name: added.name } },
        lines: [`Partner ${mpnId}, ${added.name}, was added. Its tenant is ${added.tenantId}.`],
      };
    });

const refused = (mpnId: string, reasons: readonly string[]): Outcome => ({
  isGood: false,
  result: { refused: { mpnId, reasons } },
  lines: [`Partner ${mpnId} was refused:`, ...reasons.map((reason) => `  ${reason}`)],
});

/** Takes back what a rehearsal has written. */
class Rehearsed extends Error {}

const inTransaction = async (
  database: Database,
  isRehearsal: boolean,
  work: (manager: EntityManager) => Promise<Outcome>,
): Promise<Outcome> => {
  let outcome: Outcome | null = null;
  try {
    return await database.transaction(async (manager) => {
      outcome = await work(manager);
      if (isRehearsal) throw new Rehearsed();
      return outcome;
    });
  } catch (error) {
    if (error instanceof Rehearsed && outcome) return outcome;
    throw error;
  }
};
