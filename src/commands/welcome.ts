import { styleText } from 'node:util';

const strong = (text: string) => styleText('bold', text);
const quiet = (text: string) => styleText('dim', text);

const withExplorer = [
  ['Add customers', '/app'],
  ['Explorer', '/explorer'],
  ['The schema, to read', '/explorer/schema'],
  ['GraphQL and Apollo Sandbox', '/graphql'],
] as const;
const without = [['GraphQL', '/graphql']] as const;

/** What a newcomer sees first: where it is, how to get in, what to try. */
export const welcome = (address: string, token: string, hasExplorer: boolean): string => `
${strong('Partner Onboarding API')} is ready, with the real catalogue and demo partners.

${(hasExplorer ? withExplorer : without).map(([name, path]) => `  ${name.padEnd(28)} ${strong(address + path)}`).join('\n')}

  Token (Northwind, direct bill, valid 12 hours):

${token}

  Next, in another terminal:

    npm run demo                                              ${quiet('watch a customer being added, step by step')}
    npm run --silent token -- --partner 1000002 --role SALES_AGENT   ${quiet('sign in as an indirect provider')}

`;
