import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import './explorer.css';
import { GraphiQL, HISTORY_PLUGIN } from 'graphiql';
import { createRoot } from 'react-dom/client';
import { ask } from './ask.ts';
import { FillVariables } from './fill-variables.tsx';
import { settings } from './settings.ts';
import { ShowActiveTab } from './show-active-tab.tsx';
import { queryOf, variablesOf, walkOperations } from './tabs.ts';
import { walkPlugin } from './walk-panel.tsx';

const headers = JSON.stringify(
  settings.demoToken === null ? {} : { Authorization: `Bearer ${settings.demoToken}` },
  null,
  2,
);
const tabs = walkOperations.map((operation) => ({
  query: queryOf(operation),
  variables: variablesOf(operation),
  headers,
}));

createRoot(document.getElementById('explorer') as HTMLElement).render(
  <GraphiQL
    fetcher={ask}
    defaultTabs={tabs}
    defaultHeaders={headers}
    defaultEditorToolsVisibility="variables"
    storage={sessionStorage}
    showPersistHeadersSettings={false}
    schemaDescription
    inputValueDeprecation
    plugins={[walkPlugin, HISTORY_PLUGIN]}
    visiblePlugin={walkPlugin}
  >
    <GraphiQL.Logo>
      <a href="/explorer/schema">Schema</a>
    </GraphiQL.Logo>
    <FillVariables />
    <ShowActiveTab />
  </GraphiQL>,
);
