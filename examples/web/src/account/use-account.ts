import { useApolloClient, useQuery } from '@apollo/client/react';
import { useEffect, useState } from 'react';
import type { Draft } from '../draft/draft-fields.ts';
import { useSeenDraft } from '../draft/use-seen-draft.ts';
import { graphql } from '../gql/index.ts';
import { useViewer } from '../shell/use-viewer.tsx';
import { useTexts } from '../texts/use-texts.ts';
import { type Asked, type Faults, faultsOf } from './checks.ts';
import { type AccountEntries, type AccountField, isSame, toEntries } from './fields.ts';
import { forget, keep, readKept } from './kept-entries.ts';
import { useMarket } from './market-rules.ts';
import { merge } from './merge.ts';
import { saveAccount } from './save-account.ts';

const AgreementQuery = graphql(/* GraphQL */ `
  query Agreement($cloud: Cloud, $country: CountryCode!, $language: Locale!) {
    agreementTemplates(cloud: $cloud) {
      id
      isLatest
      documentUrl(country: $country, language: $language)
    }
  }
`);

/** What a change of country makes meaningless. */
const ofCountry = {
  'company.address.state': '',
  'company.address.postalCode': '',
  'company.registrationNumber': '',
  'company.culture': '',
} as const;

const todayUtc = (): string => new Date().toISOString().slice(0, 10);

/** The entries of the screen: what they are, what is wrong with them, and how they are saved. */
export const useAccount = (draft: Draft) => {
  const t = useTexts();
  const client = useApolloClient();
  const { partner } = useViewer();
  const [kept] = useState(() => readKept(draft.id));
  const { seen, elsewhere, accept, isSaving, whileSaving } = useSeenDraft(draft, kept?.seen);
  const [entries, setEntries] = useState<AccountEntries>(
    () => kept?.entries ?? toEntries(draft, partner.country),
  );
  const [left, setLeft] = useState<ReadonlySet<AccountField>>(new Set());
  const [isAttempted, setAttempted] = useState(false);
  const [told, setTold] = useState<Faults>({});
  const [suggestions, setSuggestions] = useState<readonly string[]>([]);
  const [general, setGeneral] = useState<readonly string[]>([]);
  const [failure, setFailure] = useState<unknown>(null);

  const country = entries['company.address.country'];
  const market = useMarket(country);
  const isPublic = partner.cloud === 'PUBLIC';
  const language = entries['company.culture'] || market?.defaultCulture || 'en-US';
  const { data } = useQuery(AgreementQuery, {
    variables: { cloud: partner.cloud, country, language },
    skip: !isPublic || country === '',
  });
  const template = data?.agreementTemplates.find(({ isLatest }) => isLatest) ?? null;
  const today = todayUtc();
  const asked: Asked = { market, cloud: partner.cloud, partnerType: partner.type, today };
  const seenByMe = faultsOf(entries, asked, t);

  useEffect(() => {
    if (isSame(entries, toEntries(seen, partner.country))) forget(seen.id);
    else keep({ seen, entries });
  }, [seen, entries, partner.country]);

  const set = (field: AccountField, value: string) => {
    setEntries((before) => ({
      ...before,
      ...(field === 'company.address.country' && value !== before[field] && ofCountry),
      ...(field === 'isAccepted' && value === 'yes' && before.acceptedOn === '' && { acceptedOn: today }),
      [field]: value,
    }));
    setTold(({ [field]: _mended, ...others }) => others);
    setLeft((before) => new Set([...before].filter((name) => name !== field)));
  };
  const leave = (field: AccountField) => setLeft((before) => new Set(before).add(field));
  const errorAt = (field: AccountField): string | undefined =>
    told[field] ?? (isAttempted || (left.has(field) && entries[field] !== '') ? seenByMe[field] : undefined);

  /** Saves; true where nothing was wrong. */
  const save = async (): Promise<boolean> => {
    setAttempted(true);
    setFailure(null);
    setGeneral([]);
    if (Object.keys(seenByMe).length > 0) return false;
    return whileSaving(async () => {
      try {
        const {
          draft: saved,
          mistakes,
          isConflict,
        } = await saveAccount({
          client,
          seen,
          entries,
          agreementTemplateId: template?.id ?? null,
          isProvider: partner.type === 'INDIRECT_PROVIDER',
          ownCountry: partner.country,
        });
        if (isConflict) return false;
        accept(saved);
        setTold(Object.fromEntries(mistakes.map(({ field, message }) => [field.join('.'), message])));
        setGeneral(
          mistakes.filter(({ field }) => !(field.join('.') in entries)).map(({ message }) => message),
        );
        setSuggestions(mistakes.flatMap((mistake) => ('suggestions' in mistake ? mistake.suggestions : [])));
        if (mistakes.length > 0) return false;
        setEntries(toEntries(saved, partner.country));
        // The screen may be left before its effects run.
        forget(draft.id);
        return true;
      } catch (error) {
        setFailure(error);
        return false;
      }
    });
  };

  const theirs = elsewhere && toEntries(elsewhere, partner.country);
  const merged = theirs && merge(toEntries(seen, partner.country), entries, theirs);
  const takeOver = (merging: AccountEntries) => {
    if (!elsewhere) return;
    setEntries(merging);
    accept(elsewhere);
  };

  return {
    entries,
    set,
    leave,
    errorAt,
    asked,
    market,
    template,
    today,
    suggestions,
    general,
    failure,
    isSaving,
    save,
    faultCount: isAttempted ? new Set([...Object.keys(seenByMe), ...Object.keys(told)]).size : 0,
    seen,
    elsewhere,
    merged,
    takeOver,
  };
};

export type Account = ReturnType<typeof useAccount>;
