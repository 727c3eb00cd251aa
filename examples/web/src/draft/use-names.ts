import { useMarket } from '../account/market-rules.ts';
import { useViewer } from '../shell/use-viewer.tsx';
import { useFormats } from '../texts/use-formats.ts';
import { useTexts } from '../texts/use-texts.ts';
import type { Names } from './describe.ts';
import type { Draft } from './draft-fields.ts';

/** What codes and ids of these drafts are called. */
export const useNames = (...drafts: readonly Draft[]): Names => {
  const t = useTexts();
  const { calendarDay } = useFormats();
  const { partner } = useViewer();
  const market = useMarket(drafts[0]?.company.address.country ?? '');
  return {
    t,
    isProvider: partner.type === 'INDIRECT_PROVIDER',
    calendarDay,
    countryName: (code) => partner.markets.find(({ country }) => country === code)?.name ?? code,
    resellerName: (id) =>
      drafts.map(({ indirectReseller }) => indirectReseller).find((reseller) => reseller?.id === id)?.name ??
      t.account.anotherReseller,
    cultureName: (culture) => market?.cultureNames[market.cultures.indexOf(culture)] ?? culture,
  };
};
