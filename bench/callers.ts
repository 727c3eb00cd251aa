import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startIssuer } from '../scripts/shared/issuer.ts';
import type { Caller } from './contenders/shared/setup.ts';
import { partnerIdOf, partners, tenantIdOf } from './seed/population.ts';

/** One person of each partner, signed in by an identity provider on this machine. */
export interface Callers {
  /** What the product is told of the identity provider. */
  readonly environment: Readonly<Record<string, string>>;
  /** The header of the nth partner's person. */
  readonly authorizations: readonly string[];
  /** Who that is, for contenders. */
  readonly byAuthorization: Readonly<Record<string, Caller>>;
  stop(): Promise<void>;
}

export const signInCallers = async (): Promise<Callers> => {
  const folder = mkdtempSync(join(tmpdir(), 'partner-onboarding-bench-'));
  const issuer = await startIssuer(folder);
  const authorizations: string[] = [];
  const byAuthorization: Record<string, Caller> = {};
  for (let partner = 0; partner < partners; partner++) {
    const subject = `agent@partner${partner}.example`;
    const authorization = `Bearer ${await issuer.sign(tenantIdOf(partner), subject)}`;
    authorizations.push(authorization);
    byAuthorization[authorization] = { partnerId: partnerIdOf(partner), subject };
  }
  return {
    environment: issuer.environment,
    authorizations,
    byAuthorization,
    stop: async () => {
      issuer.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
