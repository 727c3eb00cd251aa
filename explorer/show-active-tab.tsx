import { useGraphiQL } from '@graphiql/react';
import { useEffect } from 'react';

/** There are more tabs than fit: moves the strip so that the open one is seen. */
export const ShowActiveTab = (): null => {
  const index = useGraphiQL(({ activeTabIndex }) => activeTabIndex);
  useEffect(() => {
    const tab = document.getElementById(`graphiql-session-tab-${index}`)?.parentElement;
    const strip = tab?.parentElement;
    strip?.scrollTo({ left: (tab?.offsetLeft ?? 0) - strip.offsetLeft });
  }, [index]);
  return null;
};
