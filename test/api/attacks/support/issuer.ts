import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  type CryptoKey,
  exportJWK,
  generateKeyPair,
  type JWK,
  type JWTHeaderParameters,
  SignJWT,
} from 'jose';
import type { IssuerConfig } from '../../../../src/config/config.ts';

/** The directory tenant of the demo partner that sells directly, and of the provider. */
export const tenants = {
  northwind: '7a1f0000-0000-4000-8000-000000001001',
  tailspin: '7a1f0000-0000-4000-8000-000000001002',
} as const;

export const audience = 'api://onboarding';
export const issuerName = 'https://login.example/v2.0';

/** What a good token says, now. */
export const goodClaims = (): Record<string, unknown> => ({
  iss: issuerName,
  aud: audience,
  sub: 'ada',
  tid: tenants.northwind,
  roles: ['ADMIN_AGENT'],
  exp: Math.floor(Date.now() / 1000) + 300,
});

type Answer = (response: ServerResponse) => void;

/** An identity provider on loopback that signs with RS256, counts who asks for its keys, and can fail. */
export class Issuer {
  readonly keys: { readonly privateKey: CryptoKey; readonly publicKey: CryptoKey };
  readonly publicJwk: JWK;
  readonly url: string;
  /** What was asked for, in order. */
  readonly requests: string[] = [];
  #answer: Answer;
  readonly #server: Server;

  private constructor(keys: Issuer['keys'], jwk: JWK, server: Server) {
    this.keys = keys;
    this.publicJwk = jwk;
    this.#server = server;
    this.#answer = this.withKeys([jwk]);
    this.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/keys`;
    server.on('request', ({ url = '' }, response) => {
      this.requests.push(url);
      this.#answer(response);
    });
  }

  static async start(): Promise<Issuer> {
    const keys = await generateKeyPair('RS256', { extractable: true });
    const jwk = { ...(await exportJWK(keys.publicKey)), kid: 'k1', alg: 'RS256', use: 'sig' };
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return new Issuer(keys, jwk, server);
  }

  get config(): IssuerConfig {
    return {
      issuer: issuerName,
      audience,
      jwksUrl: this.url,
      algorithms: ['RS256', 'ES256'],
      claims: { subject: 'sub', tenant: 'tid', roles: 'roles' },
      roleNames: {},
    };
  }

  withKeys(keys: ReadonlyArray<{ readonly [part: string]: unknown }>): Answer {
    return (response) => response.end(JSON.stringify({ keys }));
  }

  /** From now on the keys are asked for in vain, or with another result. */
  answerWith(answer: Answer): void {
    this.#answer = answer;
  }

  /** A good token but for what is changed; a claim of undefined is left out. */
  sign(claims: Record<string, unknown> = {}, header: Partial<JWTHeaderParameters> = {}): Promise<string> {
    return new SignJWT({ ...goodClaims(), ...claims })
      .setProtectedHeader({ alg: 'RS256', kid: 'k1', ...header })
      .sign(this.keys.privateKey);
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }
}
