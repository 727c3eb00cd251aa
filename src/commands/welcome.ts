import { styleText } from 'node:util';

const strong = (text: string) => styleText('bold', text);
const quiet = (text: string) => styleText('dim', text);

/** What a newcomer sees first: where it is, how to get in, what to try. */
export const welcome = (address: string, token: string): string => `
${strong('Partner Onboarding API')} is ready, with the real catalogue and demo partners.

  GraphQL and Apollo Sandbox   ${strong(`${address}/graphql`)}
  Token (Northwind, direct bill, valid 12 hours):

${token}

  Next, in another terminal:

    npm run demo                                              ${quiet('watch a customer being added, step by step')}
    npm run --silent token -- --partner 1000002 --role SALES_AGENT   ${quiet('sign in as an indirect provider')}

`;
