import type { ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { ApolloServerPluginLandingPageLocalDefault } from '@apollo/server/plugin/landingPage/default';
import type { SandboxState } from '../pages/sandbox.ts';

/** Apollo Sandbox with ready operations, and a working token where there is one; null is no page at all. */
export const landingPage = (sandbox: SandboxState | null, demoToken: string | null): ApolloServerPlugin =>
  sandbox === null
    ? ApolloServerPluginLandingPageDisabled()
    : ApolloServerPluginLandingPageLocalDefault({
        embed: true,
        includeCookies: false,
        ...sandbox,
        ...(demoToken === null ? {} : { headers: { Authorization: `Bearer ${demoToken}` } }),
      });
