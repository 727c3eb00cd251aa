import { useMutation, useQuery } from '@apollo/client/react';
import { type FormEvent, useState } from 'react';
import { Link } from 'wouter';
import { graphql } from '../gql/index.ts';
import { PageTitle } from '../shell/page-title.tsx';
import { useViewer } from '../shell/use-viewer.tsx';
import { language } from '../texts/language.ts';
import { useTexts } from '../texts/use-texts.ts';
import { Button } from '../ui/button.tsx';
import { CheckField } from '../ui/check-field.tsx';
import { SelectField } from '../ui/choice-field.tsx';
import { Failure } from '../ui/failure.tsx';
import { Notice } from '../ui/notice.tsx';
import { MailDraft } from './mail-draft.tsx';
import './relationship.css';

const RelationshipChoicesQuery = graphql(/* GraphQL */ `
  query RelationshipChoices {
    indirectResellers(first: 100, filter: { state: ACTIVE }) {
      nodes {
        id
        name
        hasSignedPartnerAgreement
      }
    }
    indirectProviders {
      mpnId
      name
      state
    }
  }
`);

const RequestRelationship = graphql(/* GraphQL */ `
  mutation RequestRelationship($input: RequestCustomerRelationshipInput!) {
    requestCustomerRelationship(input: $input) {
      relationshipRequest {
        id
        ...MailDraftFields
      }
      userErrors {
        message
      }
    }
  }
`);

/** The mails that are ready in their language. */
const mailLanguages = ['en-US', 'zh-CN', 'de-DE', 'fr-FR', 'ja-JP', 'pt-BR', 'es-ES'] as const;

/** A company that is a customer already is asked: this makes the mail, the partner sends it. */
const RequestRelationshipScreen = () => {
  const t = useTexts();
  const { partner } = useViewer();
  const [withAdmin, setWithAdmin] = useState(true);
  const [mailLanguage, setMailLanguage] = useState<string>(language.get() === 'en' ? 'en-US' : 'zh-CN');
  const [reseller, setReseller] = useState('none');
  const [provider, setProvider] = useState('');
  const [key, setKey] = useState(() => crypto.randomUUID());
  const { data } = useQuery(RelationshipChoicesQuery);
  const [request, { data: answer, loading, error, reset }] = useMutation(RequestRelationship);
  const providers = data?.indirectProviders.filter(({ state }) => state === 'ACTIVE') ?? [];
  const made = answer?.requestCustomerRelationship;
  const names = new Intl.DisplayNames([language.get()], { type: 'language' });

  const ask = (event: FormEvent) => {
    event.preventDefault();
    const input = {
      idempotencyKey: key,
      withDelegatedAdmin: withAdmin,
      language: mailLanguage,
      ...(reseller !== 'none' && { indirectResellerId: reseller }),
      ...(provider !== '' && { indirectProviderMpnId: provider }),
    };
    request({ variables: { input } }).catch(() => undefined);
  };
  const change = (set: () => void) => {
    set();
    setKey(crypto.randomUUID());
  };

  return (
    <div className="relationship">
      <p>
        <Link href="/">{t.shell.toCustomers}</Link>
      </p>
      <PageTitle>{t.relationship.title}</PageTitle>
      {partner.cloud === 'US_GOVERNMENT' ? (
        <Notice kind="warn">{t.relationship.notHere}</Notice>
      ) : made?.relationshipRequest ? (
        <MailDraft
          request={made.relationshipRequest}
          onAgain={() => {
            change(() => undefined);
            reset();
          }}
        />
      ) : (
        <form className="card relationship-form" onSubmit={ask}>
          <p>{t.relationship.about}</p>
          {error && <Failure error={error} />}
          {made?.userErrors.map(({ message }) => (
            <Notice key={message} kind="bad">
              {message}
            </Notice>
          ))}
          {partner.cloud === 'PUBLIC' && (
            <CheckField
              isSelected={withAdmin}
              onChange={(isSelected) => change(() => setWithAdmin(isSelected))}
            >
              {t.relationship.withAdmin}
              <span className="hint block">{t.relationship.withAdminHint}</span>
            </CheckField>
          )}
          {partner.type === 'INDIRECT_PROVIDER' && (
            <SelectField
              label={t.account.reseller}
              value={reseller}
              onChange={(value) => change(() => setReseller(value))}
              choices={[
                { id: 'none', name: t.account.noReseller },
                ...(data?.indirectResellers.nodes.filter((one) => one.hasSignedPartnerAgreement) ?? []),
              ]}
            />
          )}
          {providers.length > 1 && (
            <SelectField
              label={t.relationship.provider}
              value={provider}
              onChange={(value) => change(() => setProvider(value))}
              choices={providers.map(({ mpnId, name }) => ({ id: mpnId, name }))}
            />
          )}
          <SelectField
            label={t.relationship.language}
            value={mailLanguage}
            onChange={(value) => change(() => setMailLanguage(value))}
            choices={mailLanguages.map((id) => ({ id, name: names.of(id) ?? id }))}
          />
          <Button type="submit" look="primary" isPending={loading}>
            {t.relationship.make}
          </Button>
        </form>
      )}
    </div>
  );
};

export default RequestRelationshipScreen;
