import { type FragmentType, graphql, readFragment } from '../gql/index.ts';
import { useViewer } from '../shell/use-viewer.tsx';
import { useFormats } from '../texts/use-formats.ts';
import { useTexts } from '../texts/use-texts.ts';
import type { Ask, Asked } from './use-asked.ts';

const CustomerRow = graphql(/* GraphQL */ `
  fragment CustomerRow on Customer {
    id
    companyName
    domain
    tenantId
    country
    createdAt
    indirectReseller {
      id
      name
    }
    relationship {
      hasDelegatedAdmin
    }
  }
`);

interface CustomerTableProps {
  readonly customers: ReadonlyArray<FragmentType<typeof CustomerRow>>;
  readonly asked: Asked;
  readonly onAsk: Ask;
}

export const CustomerTable = ({ customers, asked, onAsk }: CustomerTableProps) => {
  const t = useTexts();
  const { partner } = useViewer();
  const isProvider = partner.type === 'INDIRECT_PROVIDER';
  const isNewest = asked.order === 'newest';
  return (
    <table className="customers-table">
      <caption className="hidden-visually">{t.customers.list}</caption>
      <thead>
        <tr>
          <th scope="col" aria-sort={isNewest ? 'none' : 'ascending'}>
            <button type="button" className="customers-sort" onClick={() => onAsk({ order: 'name' })}>
              {t.customers.company}
              {!isNewest && <span aria-hidden="true"> ↑</span>}
            </button>
          </th>
          <th scope="col" className="wide-only">
            {t.customers.microsoftId}
          </th>
          <th scope="col">{t.customers.country}</th>
          {isProvider && (
            <th scope="col" className="wide-only">
              {t.customers.reseller}
            </th>
          )}
          <th scope="col" className="wide-only">
            {t.customers.relationship}
          </th>
          <th scope="col" aria-sort={isNewest ? 'descending' : 'none'} className="wide-only">
            <button type="button" className="customers-sort" onClick={() => onAsk({ order: 'newest' })}>
              {t.customers.added}
              {isNewest && <span aria-hidden="true"> ↓</span>}
            </button>
          </th>
        </tr>
      </thead>
      <tbody>
        {customers.map((customer, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the id is inside the fragment; rows have no state.
          <Row key={index} customer={customer} isProvider={isProvider} />
        ))}
      </tbody>
    </table>
  );
};

interface RowProps {
  readonly customer: FragmentType<typeof CustomerRow>;
  readonly isProvider: boolean;
}

const Row = ({ customer, isProvider }: RowProps) => {
  const t = useTexts();
  const { day } = useFormats();
  const { partner } = useViewer();
  const { companyName, domain, tenantId, country, createdAt, indirectReseller, relationship } = readFragment(
    CustomerRow,
    customer,
  );
  return (
    <tr>
      <th scope="row">
        <span className="customers-name">{companyName}</span>
        <span className="soft">{domain}</span>
      </th>
      <td className="wide-only">
        <code>{tenantId}</code>
      </td>
      <td>{partner.markets.find((market) => market.country === country)?.name ?? country}</td>
      {isProvider && <td className="wide-only">{indirectReseller?.name ?? t.customers.noReseller}</td>}
      <td className="wide-only">
        {relationship.hasDelegatedAdmin ? t.customers.withAdmin : t.customers.withoutAdmin}
      </td>
      <td className="wide-only">{day(createdAt)}</td>
    </tr>
  );
};
