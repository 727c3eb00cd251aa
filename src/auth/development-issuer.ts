import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { exportJWK, generateKeyPair, importJWK, type JWK, SignJWT } from 'jose';
import type { Role } from '../onboarding/enums.ts';

export const developmentIssuer = 'urn:partner-onboarding:development';
export const developmentAudience = 'partner-onboarding-api';
const algorithm = 'ES256';

/** An issuer of its own for machines without an identity provider. Production refuses it. */
export class DevelopmentIssuer {
  readonly #jwk: JWK;
  private constructor(jwk: JWK) {
    this.#jwk = jwk;
  }

  /** Reads the key under the data directory; the first caller makes it. */
  static async open(dataDir: string): Promise<DevelopmentIssuer> {
    const file = join(dataDir, 'development-issuer.jwk.json');
    if (!existsSync(file)) {
      const { privateKey } = await generateKeyPair(algorithm, { extractable: true });
      mkdirSync(dataDir, { recursive: true });
      writeOnce(file, JSON.stringify(await exportJWK(privateKey)));
    }
    return new DevelopmentIssuer(JSON.parse(readFileSync(file, 'utf8')) as JWK);
  }

  async sign(claims: {
    readonly subject: string;
    readonly tenantId: string;
    readonly roles: readonly (Role | 'GlobalAdmin')[];
    /** Such as `12h`. */
    readonly expiresIn?: string;
  }): Promise<string> {
    return new SignJWT({ tid: claims.tenantId, roles: claims.roles })
      .setProtectedHeader({ alg: algorithm, typ: 'JWT' })
      .setSubject(claims.subject)
      .setIssuer(developmentIssuer)
      .setAudience(developmentAudience)
      .setIssuedAt()
      .setExpirationTime(claims.expiresIn ?? '12h')
      .sign(await importJWK(this.#jwk, algorithm));
  }

  /** The public half, to verify with. */
  async publicKey() {
    const { d: _secret, ...jwk } = this.#jwk;
    return importJWK(jwk, algorithm);
  }
}

/** Two processes may start at once: the second one takes the first one's key. */
const writeOnce = (file: string, text: string): void => {
  try {
    writeFileSync(file, text, { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
};
