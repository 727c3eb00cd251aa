import { useMutation, useQuery } from '@apollo/client/react';
import { useLocation } from 'wouter';
import { graphql } from '../gql/index.ts';
import { PageTitle } from '../shell/page-title.tsx';
import { useTexts } from '../texts/use-texts.ts';
import { Button } from '../ui/button.tsx';
import { CopyField } from '../ui/copy-field.tsx';
import { Failure } from '../ui/failure.tsx';
import { CheckIcon } from '../ui/icons.tsx';
import { Notice } from '../ui/notice.tsx';
import { Loading } from '../ui/spinner.tsx';
import './confirmation.css';

const ConfirmationQuery = graphql(/* GraphQL */ `
  query Confirmation($id: ID!) {
    customerOnboarding(id: $id) {
      id
      confirmation {
        adminUserName
        temporaryPassword
        customer {
          id
          companyName
          domain
          tenantId
        }
        orders {
          id
          subscriptions {
            id
            friendlyName
            quantity
            unitType
          }
        }
      }
    }
  }
`);

const CompleteOnboarding = graphql(/* GraphQL */ `
  mutation CompleteOnboarding($input: CompleteOnboardingInput!) {
    completeOnboarding(input: $input) {
      onboarding {
        id
        state
      }
      userErrors {
        message
      }
    }
  }
`);

/** Screen 4: how the customer's administrator gets in. The password is kept by no cache, and erased by Done. */
const Confirmation = ({ id }: { readonly id: string }) => {
  const t = useTexts();
  const [, navigate] = useLocation();
  const { data, error, refetch } = useQuery(ConfirmationQuery, {
    variables: { id },
    fetchPolicy: 'no-cache',
  });
  const [complete, completing] = useMutation(CompleteOnboarding);
  const confirmation = data?.customerOnboarding?.confirmation;
  const finish = async () => {
    const answer = await complete({
      variables: { input: { onboardingId: id } },
      update: () => navigate('/'),
    }).catch(() => null);
    if (answer?.data) navigate('/');
  };
  if (error) return <Failure error={error} onRetry={() => void refetch()} />;
  if (!confirmation) return <Loading />;
  const { customer, adminUserName, temporaryPassword, orders } = confirmation;
  return (
    <div className="confirmation">
      <header>
        <span className="confirmation-mark" aria-hidden="true">
          <CheckIcon />
        </span>
        <PageTitle>{t.confirmation.title(customer.companyName)}</PageTitle>
      </header>
      <section className="card confirmation-part" aria-labelledby="admin">
        <h2 id="admin">{t.confirmation.admin}</h2>
        <Notice kind="warn">{t.confirmation.once}</Notice>
        <CopyField label={t.confirmation.userName} value={adminUserName} />
        {temporaryPassword && <CopyField label={t.confirmation.password} value={temporaryPassword} />}
        <p className="hint">{t.confirmation.change}</p>
      </section>
      <section className="card confirmation-part" aria-labelledby="ordered">
        <h2 id="ordered">{t.confirmation.ordered}</h2>
        <ul>
          {orders.flatMap(({ subscriptions }) =>
            subscriptions.map(({ id: key, friendlyName, quantity, unitType }) => (
              <li key={key}>
                {friendlyName} <span className="soft">{t.confirmation.quantity(quantity, unitType)}</span>
              </li>
            )),
          )}
        </ul>
        <dl>
          <div>
            <dt>{t.account.domain}</dt>
            <dd>{customer.domain}</dd>
          </div>
          <div>
            <dt>{t.customers.microsoftId}</dt>
            <dd>
              <code>{customer.tenantId}</code>
            </dd>
          </div>
        </dl>
      </section>
      {completing.error && <Notice kind="bad">{t.form.notAnswered}</Notice>}
      <Button look="primary" onPress={finish} isPending={completing.loading}>
        {t.confirmation.done}
      </Button>
    </div>
  );
};

export default Confirmation;
