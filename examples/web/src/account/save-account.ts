import type { ApolloClient } from '@apollo/client';
import type { Draft } from '../draft/draft-fields.ts';
import { type Outcome, readAnswer } from '../draft/read-answer.ts';
import { graphql } from '../gql/index.ts';
import {
  type AccountEntries,
  isAccountInfoNews,
  isAgreementNews,
  toCompany,
  toContact,
  toEntries,
  toSigner,
} from './fields.ts';

const UpdateAccountInfo = graphql(/* GraphQL */ `
  mutation UpdateAccountInfo($input: UpdateAccountInfoInput!) {
    updateAccountInfo(input: $input) {
      onboarding {
        ...DraftFields
      }
      userErrors {
        ...Mistake
      }
    }
  }
`);

const ConfirmAgreement = graphql(/* GraphQL */ `
  mutation ConfirmAgreement($input: ConfirmAgreementInput!) {
    confirmAgreement(input: $input) {
      onboarding {
        ...DraftFields
      }
      userErrors {
        ...Mistake
      }
    }
  }
`);

const SelectReseller = graphql(/* GraphQL */ `
  mutation SelectReseller($input: SelectIndirectResellerInput!) {
    selectIndirectReseller(input: $input) {
      onboarding {
        ...DraftFields
      }
      userErrors {
        ...Mistake
      }
    }
  }
`);

export interface SaveOutcome extends Outcome {
  readonly draft: Draft;
}

interface SaveOptions {
  readonly client: ApolloClient;
  readonly seen: Draft;
  readonly entries: AccountEntries;
  /** Null where the cloud has no agreement. */
  readonly agreementTemplateId: string | null;
  readonly isProvider: boolean;
  readonly ownCountry: string;
}

/** Saves what differs, step by step, each on the version that the one before has made; stops at the first refusal. */
export const saveAccount = async (options: SaveOptions): Promise<SaveOutcome> => {
  const { client, seen, entries, agreementTemplateId, isProvider, ownCountry } = options;
  const stored = (draft: Draft) => toEntries(draft, ownCountry);
  let outcome: SaveOutcome = { draft: seen, mistakes: [], isConflict: false };
  const target = () => ({ onboardingId: seen.id, expectedVersion: outcome.draft.version });

  const isInfoNews = (draft: Draft) =>
    draft.company.address.country === null || isAccountInfoNews(entries, stored(draft));
  if (isInfoNews(seen)) {
    const input = { ...target(), company: toCompany(entries), primaryContact: toContact(entries) };
    const { data } = await client.mutate({ mutation: UpdateAccountInfo, variables: { input } });
    outcome = after(readAnswer(data?.updateAccountInfo), outcome, isInfoNews);
  }
  const isAcceptanceNews = (draft: Draft) => isAgreementNews(entries, draft);
  if (!outcome.mistakes.length && agreementTemplateId && isAcceptanceNews(outcome.draft)) {
    const { acceptedOn } = entries;
    const input = { ...target(), agreementTemplateId, acceptedOn, signer: toSigner(entries) };
    const { data } = await client.mutate({ mutation: ConfirmAgreement, variables: { input } });
    outcome = after(readAnswer(data?.confirmAgreement), outcome, isAcceptanceNews);
  }
  const isResellerNews = (draft: Draft) => entries.indirectResellerId !== stored(draft).indirectResellerId;
  if (!outcome.mistakes.length && isProvider && isResellerNews(outcome.draft)) {
    const indirectResellerId = entries.indirectResellerId === 'none' ? null : entries.indirectResellerId;
    const input = { ...target(), indirectResellerId };
    const { data } = await client.mutate({ mutation: SelectReseller, variables: { input } });
    outcome = after(readAnswer(data?.selectIndirectReseller), outcome, isResellerNews);
  }
  return outcome;
};

/**
 * A save whose answer was lost is sent again, and is then in conflict with itself: the next version says what
 * was to be saved, and all is well.
 */
const after = (
  { draft, mistakes, isConflict }: Outcome,
  before: SaveOutcome,
  isStillNews: (draft: Draft) => boolean,
): SaveOutcome => {
  if (!draft) return { draft: before.draft, mistakes, isConflict };
  const isOwn = isConflict && draft.version === before.draft.version + 1 && !isStillNews(draft);
  return isOwn ? { draft, mistakes: [], isConflict: false } : { draft, mistakes, isConflict };
};
