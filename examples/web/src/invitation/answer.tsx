import { useMutation, useQuery } from '@apollo/client/react';
import { useState } from 'react';
import type { InvitationQuery } from '../gql/graphql.ts';
import { type FragmentType, graphql, readFragment } from '../gql/index.ts';
import { language } from '../texts/language.ts';
import { useFormats } from '../texts/use-formats.ts';
import { useTexts } from '../texts/use-texts.ts';
import { Button } from '../ui/button.tsx';
import { CheckField } from '../ui/check-field.tsx';
import { Failure } from '../ui/failure.tsx';
import { Notice } from '../ui/notice.tsx';

const AnswerFields = graphql(/* GraphQL */ `
  fragment AnswerFields on RelationshipInvitation {
    partnerName
    indirectResellerName
    withDelegatedAdmin
    needsAgreement
    expiresAt
  }
`);

const OfferedAgreementQuery = graphql(/* GraphQL */ `
  query OfferedAgreement($cloud: Cloud, $country: CountryCode!, $language: Locale!) {
    agreementTemplates(cloud: $cloud) {
      id
      isLatest
      documentUrl(country: $country, language: $language)
    }
  }
`);

const AcceptInvitation = graphql(/* GraphQL */ `
  mutation AcceptInvitation($input: AcceptRelationshipInvitationInput!) {
    acceptRelationshipInvitation(input: $input) {
      userErrors {
        message
      }
    }
  }
`);

const DeclineInvitation = graphql(/* GraphQL */ `
  mutation DeclineInvitation($input: DeclineRelationshipInvitationInput!) {
    declineRelationshipInvitation(input: $input) {
      userErrors {
        message
      }
    }
  }
`);

interface AnswerProps {
  readonly token: string;
  readonly administrator: NonNullable<InvitationQuery['customerAdministrator']>;
  readonly invitation: FragmentType<typeof AnswerFields>;
}

/** Who asks for what, the agreement where it is still to be accepted, and yes or no. */
export const Answer = ({ token, administrator, invitation: masked }: AnswerProps) => {
  const t = useTexts();
  const { moment } = useFormats();
  const { partnerName, indirectResellerName, withDelegatedAdmin, needsAgreement, expiresAt } = readFragment(
    AnswerFields,
    masked,
  );
  const { companyName, cloud, country } = administrator;
  const { data } = useQuery(OfferedAgreementQuery, {
    variables: { cloud, country, language: language.get() === 'en' ? 'en-US' : 'zh-CN' },
    skip: !needsAgreement,
  });
  const template = data?.agreementTemplates.find(({ isLatest }) => isLatest);
  const [hasAgreed, setAgreed] = useState(false);
  const [isAgreementMissed, setAgreementMissed] = useState(false);
  const [accept, accepting] = useMutation(AcceptInvitation);
  const [decline, declining] = useMutation(DeclineInvitation);

  const say = async (isYes: boolean) => {
    setAgreementMissed(isYes && needsAgreement && !hasAgreed);
    if (isYes && needsAgreement && !hasAgreed) return;
    const agreement = needsAgreement && template ? { agreementTemplateId: template.id } : {};
    const answer = isYes
      ? accept({ variables: { input: { token, ...agreement } } })
      : decline({ variables: { input: { token } } });
    await answer.catch(() => undefined);
  };

  const refusals = [
    ...(accepting.data?.acceptRelationshipInvitation.userErrors ?? []),
    ...(declining.data?.declineRelationshipInvitation.userErrors ?? []),
  ];
  if (accepting.data && refusals.length === 0)
    return <Notice kind="good">{t.invitation.accepted(partnerName)}</Notice>;
  if (declining.data && refusals.length === 0) return <Notice>{t.invitation.declined(partnerName)}</Notice>;
  return (
    <section className="card relationship-form">
      <p>{t.invitation.asks(partnerName, companyName)}</p>
      {indirectResellerName && <p>{t.invitation.reseller(indirectResellerName)}</p>}
      {withDelegatedAdmin && <p>{t.invitation.withAdmin(partnerName)}</p>}
      <p className="soft">{t.invitation.until(moment(expiresAt))}</p>
      {needsAgreement && (
        <CheckField
          isSelected={hasAgreed}
          onChange={setAgreed}
          error={isAgreementMissed && !hasAgreed ? t.invitation.agreeFirst : undefined}
        >
          {t.invitation.agree}{' '}
          {template && (
            <a href={template.documentUrl} target="_blank" rel="noreferrer">
              {t.account.agreementRead}
            </a>
          )}
        </CheckField>
      )}
      {(accepting.error ?? declining.error) && <Failure error={accepting.error ?? declining.error} />}
      {refusals.map(({ message }) => (
        <Notice key={message} kind="bad">
          {message}
        </Notice>
      ))}
      <div className="relationship-actions">
        <Button look="primary" onPress={() => say(true)} isPending={accepting.loading}>
          {t.invitation.accept}
        </Button>
        <Button onPress={() => say(false)} isPending={declining.loading}>
          {t.invitation.decline}
        </Button>
      </div>
    </section>
  );
};
