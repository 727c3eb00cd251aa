import { useSearchParams } from 'wouter';
import type { CustomersQueryVariables } from '../gql/graphql.ts';

/** What the list is asked for. It stands in the address, so that it can be kept, sent and gone back to. */
export interface Asked {
  readonly search: string;
  readonly country: string;
  /** Id of the reseller. */
  readonly reseller: string;
  readonly order: 'name' | 'newest';
  readonly after: string;
  readonly before: string;
}

const names = ['search', 'country', 'reseller', 'order', 'after', 'before'] as const;
const pageSize = 20;

export type Ask = (change: Partial<Asked>) => void;

export const useAsked = (): { readonly asked: Asked; readonly ask: Ask } => {
  const [params, setParams] = useSearchParams();
  const read = (name: string) => params.get(name) ?? '';
  const asked: Asked = {
    search: read('search'),
    country: read('country'),
    reseller: read('reseller'),
    order: read('order') === 'newest' ? 'newest' : 'name',
    after: read('after'),
    before: read('before'),
  };
  /** Whatever changes, the list begins anew, unless it is the page that changes. */
  const ask: Ask = (change) => {
    const next = { ...asked, after: '', before: '', ...change };
    const isDefault = (name: (typeof names)[number]) => next[name] === '' || next[name] === 'name';
    setParams(
      names.filter((name) => !isDefault(name)).map((name) => [name, next[name]]),
      { replace: 'search' in change },
    );
  };
  return { asked, ask };
};

export const toFilter = ({ country, reseller }: Asked): CustomersQueryVariables['filter'] => ({
  ...(country !== '' && { country }),
  ...(reseller !== '' && { indirectResellerId: { in: [reseller] } }),
});

export const toVariables = (asked: Asked): CustomersQueryVariables => ({
  ...(asked.search !== '' && { search: asked.search }),
  filter: toFilter(asked),
  orderBy:
    asked.order === 'newest'
      ? { field: 'CREATED_AT', direction: 'DESC' }
      : { field: 'COMPANY_NAME', direction: 'ASC' },
  ...(asked.before !== ''
    ? { last: pageSize, before: asked.before }
    : { first: pageSize, ...(asked.after !== '' && { after: asked.after }) }),
});
