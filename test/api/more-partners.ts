import type { TestApp } from '../support/app.ts';

/** MPN ids of partners beside the demo ones: other regions, and neighbours who must not see each other. */
export const more = {
  russia: '3000001',
  middleEast: '3000002',
  canada: '3000003',
  secondDirectBill: '3000004',
  secondProvider: '3000005',
  secondReseller: '3000006',
  mexico: '3000007',
} as const;

const row = (mpnId: string, type: string, country: string, resellers: readonly string[] = []) => ({
  tenantId: `7a1f0000-0000-4000-8000-00000${mpnId}`,
  mpnId,
  name: `Partner ${mpnId}`,
  type,
  country,
  cloud: 'PUBLIC',
  hasSignedPartnerAgreement: true,
  resellers: [...resellers],
});

/** The second provider shares one reseller with the demo provider, and has one of its own. */
export const importMorePartners = async (app: TestApp): Promise<void> => {
  const reports = await app.importPartners([
    row(more.russia, 'DIRECT_BILL', 'RU'),
    row(more.middleEast, 'DIRECT_BILL', 'AE'),
    row(more.canada, 'DIRECT_BILL', 'CA'),
    row(more.mexico, 'DIRECT_BILL', 'MX'),
    row(more.secondDirectBill, 'DIRECT_BILL', 'US'),
    row(more.secondReseller, 'INDIRECT_RESELLER', 'FR'),
    row(more.secondProvider, 'INDIRECT_PROVIDER', 'FR', ['2000002', more.secondReseller]),
  ]);
  const refused = reports.filter(({ outcome }) => outcome === 'refused');
  if (refused.length > 0) throw new Error(JSON.stringify(refused));
};
