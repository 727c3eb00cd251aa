import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import type { CustomerQualification } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { useViewer } from '../shell/use-viewer.tsx';
import { useTexts } from '../texts/use-texts.ts';
import { Button } from '../ui/button.tsx';
import { SearchInput } from '../ui/search-input.tsx';
import { Loading } from '../ui/spinner.tsx';
import { OfferCard } from './offer-card.tsx';
import { added } from './selection.ts';
import type { Selection } from './use-selection.ts';

const CategoriesQuery = graphql(/* GraphQL */ `
  query Categories($market: CountryCode!, $cloud: Cloud) {
    offerCategories(market: $market, cloud: $cloud) {
      id
      key
      name
    }
  }
`);

const OffersQuery = graphql(/* GraphQL */ `
  query Offers($market: CountryCode!, $cloud: Cloud, $filter: OfferFilter, $search: String, $first: Int) {
    offers(market: $market, cloud: $cloud, filter: $filter, search: $search, first: $first) {
      totalCount
      nodes {
        id
        ...OfferOnShelf
      }
    }
  }
`);

const pageSize = 20;
const mostAtOnce = 100;

interface CatalogueProps {
  readonly country: string;
  readonly qualification: CustomerQualification;
  readonly selection: Selection;
}

/** What this customer can buy, by category or found by its name. Add-ons are offered below what they belong to. */
export const Catalogue = ({ country, qualification, selection }: CatalogueProps) => {
  const t = useTexts();
  const { partner } = useViewer();
  const [category, setCategory] = useState('');
  const [search, setSearch] = useState('');
  const [count, setCount] = useState(pageSize);
  const place = { market: country, cloud: partner.cloud };
  const shelves = useQuery(CategoriesQuery, { variables: place }).data?.offerCategories ?? [];
  const { data, previousData, loading } = useQuery(OffersQuery, {
    variables: {
      ...place,
      search: search.trim() === '' ? null : search,
      filter: {
        isAddOn: false,
        eligibleFor: qualification,
        ...(category !== '' && { category: { eq: category } }),
      },
      first: count,
    },
  });
  const offers = (data ?? previousData)?.offers;
  const look = (change: () => void) => {
    setCount(pageSize);
    change();
  };
  return (
    <section className="catalogue" aria-label={t.subscriptions.catalogue}>
      <SearchInput
        label={t.subscriptions.search}
        placeholder={t.subscriptions.searchHint}
        value={search}
        onChange={(text) => look(() => setSearch(text))}
      />
      <ToggleButtonGroup
        className="chips"
        aria-label={t.subscriptions.categories}
        selectedKeys={[category === '' ? 'all' : category]}
        disallowEmptySelection
        onSelectionChange={([key]) => look(() => setCategory(key === 'all' ? '' : String(key)))}
      >
        {[{ key: 'all', name: t.customers.all }, ...shelves].map(({ key, name }) => (
          <ToggleButton key={key} id={key} className="chip">
            {name}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      <p className="soft" role="status">
        {offers && t.subscriptions.found(offers.totalCount)}
      </p>
      {!offers && <Loading />}
      <ul className="offers">
        {offers?.nodes.map((offer) => (
          <OfferCard
            key={offer.id}
            offer={offer}
            isSelected={selection.lines.some((line) => line.offer.id === offer.id)}
            onAdd={(chosen) => selection.change(added(chosen))}
          />
        ))}
      </ul>
      {offers && offers.totalCount > offers.nodes.length && count < mostAtOnce && (
        <Button onPress={() => setCount(count + pageSize)} isPending={loading}>
          {t.subscriptions.more}
        </Button>
      )}
    </section>
  );
};
