import { useQuery } from '@apollo/client/react';
import { graphql } from '../gql/index.ts';
import { PageTitle } from '../shell/page-title.tsx';
import { useMay } from '../shell/use-viewer.tsx';
import { useTexts } from '../texts/use-texts.ts';
import { Failure } from '../ui/failure.tsx';
import { LinkButton } from '../ui/link-button.tsx';
import { Loading } from '../ui/spinner.tsx';
import { AddCustomer } from './add-customer.tsx';
import { CustomerFilters } from './customer-filters.tsx';
import { CustomerTable } from './customer-table.tsx';
import { Drafts } from './drafts.tsx';
import { ExportButton } from './export-button.tsx';
import { Paging } from './paging.tsx';
import { toVariables, useAsked } from './use-asked.ts';
import './customers.css';

const CustomersQuery = graphql(/* GraphQL */ `
  query Customers(
    $search: String
    $filter: CustomerFilter
    $orderBy: CustomerOrder
    $first: Int
    $after: String
    $last: Int
    $before: String
  ) {
    customers(
      search: $search
      filter: $filter
      orderBy: $orderBy
      first: $first
      after: $after
      last: $last
      before: $before
    ) {
      totalCount
      nodes {
        id
        ...CustomerRow
      }
      pageInfo {
        ...PagePlace
      }
    }
  }
`);

/** Where one begins, and comes back to: who is a customer, and who is on the way to be one. */
const Customers = () => {
  const t = useTexts();
  const mayRequest = useMay('REQUEST_RELATIONSHIPS');
  const { asked, ask } = useAsked();
  const { data, previousData, error, refetch } = useQuery(CustomersQuery, {
    variables: toVariables(asked),
    fetchPolicy: 'cache-and-network',
  });
  const page = (data ?? previousData)?.customers;
  const isNarrowed = asked.search !== '' || asked.country !== '' || asked.reseller !== '';
  return (
    <>
      <div className="customers-top">
        <PageTitle>{t.customers.title}</PageTitle>
        <div className="customers-actions">
          {mayRequest && (
            <LinkButton href="/request-relationship">{t.customers.requestRelationship}</LinkButton>
          )}
          <AddCustomer />
        </div>
      </div>
      <Drafts />
      <section aria-label={t.customers.list} className="card customers-list">
        <div className="customers-tools">
          <CustomerFilters asked={asked} onAsk={ask} />
          <ExportButton asked={asked} />
        </div>
        {error && !data && <Failure error={error} onRetry={() => void refetch()} />}
        {!page && !error && <Loading />}
        {page && (
          <>
            <p className="customers-count soft" role="status">
              {isNarrowed ? t.customers.found(page.totalCount) : t.customers.count(page.totalCount)}
            </p>
            {page.nodes.length > 0 ? (
              <CustomerTable customers={page.nodes} asked={asked} onAsk={ask} />
            ) : (
              <p className="customers-none">{isNarrowed ? t.customers.nothingFound : t.customers.none}</p>
            )}
            <Paging place={page.pageInfo} onAsk={ask} />
          </>
        )}
      </section>
    </>
  );
};

export default Customers;
