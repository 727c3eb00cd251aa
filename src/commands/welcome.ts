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

interface Welcome {
  readonly address: string;
  readonly token: string;
  readonly hasExplorer: boolean;
  /** Whether it was started as an installed package, which has no scripts of npm. */
  readonly isInstalled: boolean;
}

/** What a newcomer sees first: where it is, how to get in, what to try. */
export const welcome = ({ address, token, hasExplorer, isInstalled }: Welcome): string => `
${strong('Partner Onboarding API')} is ready, with the real catalogue and demo partners.

${(hasExplorer ? withExplorer : without).map(([name, path]) => `  ${name.padEnd(28)} ${strong(address + path)}`).join('\n')}

  Token (Northwind, direct bill, valid 12 hours):

${token}

  Next, in another terminal:

${next(isInstalled)}

`;

const next = (isInstalled: boolean): string => {
  const demo = isInstalled ? 'npx partner-onboarding-api demo' : 'npm run demo';
  const token = isInstalled ? 'npx partner-onboarding-api token' : 'npm run --silent token --';
  return [
    [demo, 'watch a customer being added, step by step'],
    [`${token} --partner 1000002 --role SALES_AGENT`, 'sign in as an indirect provider'],
  ]
    .map(([command = '', does = '']) => `    ${command.padEnd(72)} ${quiet(does)}`)
    .join('\n');
};
