import { writeFileSync } from 'node:fs';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { generate } from 'selfsigned';

/** An identity provider on this machine: production takes keys over https alone. */
export interface Issuer {
  /** What the server processes are told of it. */
  readonly environment: Readonly<Record<string, string>>;
  sign(tenantId: string, subject: string): Promise<string>;
  close(): void;
}

const audience = 'api://partner-onboarding';
const keyId = 'own';

export const startIssuer = async (folder: string): Promise<Issuer> => {
  const { publicKey, privateKey } = await generateKeyPair('RS256', { extractable: true });
  const keys = [{ ...(await exportJWK(publicKey)), kid: keyId, alg: 'RS256', use: 'sig' }];
  const certificate = await generate([{ name: 'commonName', value: 'localhost' }], {
    algorithm: 'sha256',
    keySize: 2048,
    extensions: [{ name: 'subjectAltName', altNames: [{ type: 2, value: 'localhost' }] }],
  });
  const authority = join(folder, 'issuer.pem');
  writeFileSync(authority, certificate.cert);
  const server = createServer({ cert: certificate.cert, key: certificate.private }, (_, response) => {
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ keys }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const issuer = `https://localhost:${(server.address() as AddressInfo).port}`;
  return {
    environment: {
      AUTH_ISSUER: issuer,
      AUTH_AUDIENCE: audience,
      AUTH_JWKS_URL: `${issuer}/keys`,
      INVITATION_URL: `${issuer}/app/invitations`,
      NODE_EXTRA_CA_CERTS: authority,
    },
    sign: (tenantId, subject) =>
      new SignJWT({ tid: tenantId, roles: ['ADMIN_AGENT'] })
        .setProtectedHeader({ alg: 'RS256', kid: keyId })
        .setSubject(subject)
        .setIssuer(issuer)
        .setAudience(audience)
        .setExpirationTime('4h')
        .sign(privateKey),
    close: () => server.close(),
  };
};
