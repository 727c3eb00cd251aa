import { readFileSync } from 'node:fs';

/** The version that everything deployed must be of. */
export const { version } = JSON.parse(
  readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
) as { version: string };

export const imageTag = (image: string): string | undefined => image.split(':')[1];

/** What production cannot do without, as somebody would fill it in. */
export const secrets = {
  SECRET_KEY: Buffer.alloc(32, 1).toString('base64'),
  AUTH_ISSUER: 'https://login.example',
  AUTH_AUDIENCE: 'api://onboarding',
  AUTH_JWKS_URL: 'https://login.example/keys',
  INVITATION_URL: 'https://portal.example/app/invitations',
} as const;
