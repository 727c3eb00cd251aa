import { type FragmentType, graphql, readFragment } from '../gql/index.ts';
import { useTexts } from '../texts/use-texts.ts';
import { Button } from '../ui/button.tsx';
import { NextIcon, PreviousIcon } from '../ui/icons.tsx';
import type { Ask } from './use-asked.ts';

const PagePlace = graphql(/* GraphQL */ `
  fragment PagePlace on PageInfo {
    hasNextPage
    hasPreviousPage
    startCursor
    endCursor
  }
`);

interface PagingProps {
  readonly place: FragmentType<typeof PagePlace>;
  readonly onAsk: Ask;
}

/** Nothing where everything is on one page. */
export const Paging = ({ place, onAsk }: PagingProps) => {
  const t = useTexts();
  const { hasNextPage, hasPreviousPage, startCursor, endCursor } = readFragment(PagePlace, place);
  if (!hasNextPage && !hasPreviousPage) return null;
  return (
    <nav className="customers-paging" aria-label={t.customers.pages}>
      <Button isDisabled={!hasPreviousPage} onPress={() => onAsk({ before: startCursor ?? '' })}>
        <PreviousIcon /> {t.customers.previous}
      </Button>
      <Button isDisabled={!hasNextPage} onPress={() => onAsk({ after: endCursor ?? '' })}>
        {t.customers.next} <NextIcon />
      </Button>
    </nav>
  );
};
