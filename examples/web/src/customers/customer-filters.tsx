import { useQuery } from '@apollo/client/react';
import { useEffect, useState } from 'react';
import { graphql } from '../gql/index.ts';
import { useViewer } from '../shell/use-viewer.tsx';
import { useTexts } from '../texts/use-texts.ts';
import { ComboField, SelectField } from '../ui/choice-field.tsx';
import { SearchInput } from '../ui/search-input.tsx';
import type { Ask, Asked } from './use-asked.ts';

const ResellerNamesQuery = graphql(/* GraphQL */ `
  query ResellerNames {
    indirectResellers(first: 100) {
      nodes {
        id
        name
      }
    }
  }
`);

/** How long one must have stopped typing before it is searched. */
const restMs = 250;

interface CustomerFiltersProps {
  readonly asked: Asked;
  readonly onAsk: Ask;
}

export const CustomerFilters = ({ asked, onAsk }: CustomerFiltersProps) => {
  const t = useTexts();
  const { partner } = useViewer();
  const isProvider = partner.type === 'INDIRECT_PROVIDER';
  const { data } = useQuery(ResellerNamesQuery, { skip: !isProvider });
  const all = { id: 'all', name: t.customers.all };
  const either = (value: string) => (value === '' ? 'all' : value);
  const chosen = (value: string) => (value === 'all' ? '' : value);
  return (
    <search className="customers-filters">
      <Search value={asked.search} onSearch={(search) => onAsk({ search })} />
      {partner.markets.length > 1 && (
        <ComboField
          label={t.customers.country}
          value={either(asked.country)}
          onChange={(country) => onAsk({ country: chosen(country) })}
          choices={[all, ...partner.markets.map(({ country, name }) => ({ id: country, name }))]}
          isUnmarked
        />
      )}
      {isProvider && (
        <SelectField
          label={t.customers.reseller}
          value={either(asked.reseller)}
          onChange={(reseller) => onAsk({ reseller: chosen(reseller) })}
          choices={[all, ...(data?.indirectResellers.nodes ?? [])]}
          isUnmarked
        />
      )}
    </search>
  );
};

const Search = ({
  value,
  onSearch,
}: {
  readonly value: string;
  readonly onSearch: (text: string) => void;
}) => {
  const t = useTexts();
  const [typed, setTyped] = useState(value);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is typed starts the search, nothing else.
  useEffect(() => {
    if (typed === value) return;
    const timer = setTimeout(() => onSearch(typed.trim()), restMs);
    return () => clearTimeout(timer);
  }, [typed]);
  return (
    <SearchInput
      label={t.customers.search}
      placeholder={t.customers.searchHint}
      value={typed}
      onChange={setTyped}
    />
  );
};
