import { constants, createHmac, generateKeyPairSync, KeyObject, sign } from 'node:crypto';
import { CompactEncrypt, exportSPKI, generateKeyPair, importJWK, type JWK, SignJWT } from 'jose';
import { audience, goodClaims, type Issuer, issuerName, tenants } from './issuer.ts';

/** What a forger has: all that is public, a good token, and keys of its own at an address of its own. */
export interface Forger {
  readonly issuer: Issuer;
  readonly attacker: Issuer;
}

type Forge = (forger: Forger) => string | Promise<string>;

const encode = (value: unknown): string =>
  Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64url');

const ours = { alg: 'RS256', kid: 'k1' };

const content = (header: object = ours, claims: object | string = goodClaims()): string =>
  `${encode(header)}.${encode(claims)}`;

/** A token whose signature is that of another one. */
const borrowed =
  (header: object = ours, claims?: object | string): Forge =>
  async ({ issuer }) =>
    `${content(header, claims)}.${(await issuer.sign()).split('.')[2]}`;

const unsigned =
  (header: object): Forge =>
  () =>
    `${content(header)}.`;

/** Signed with a key by hand, where the libraries would refuse to. */
const byHand = (key: KeyObject, header: object, claims?: object | string, hash = 'sha256', isPss = false) => {
  const signed = content(header, claims);
  const padding = isPss
    ? { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: constants.RSA_PSS_SALTLEN_DIGEST }
    : {};
  return `${signed}.${sign(hash, Buffer.from(signed), { key, ...padding }).toString('base64url')}`;
};

const privateOf = ({ keys }: Issuer): KeyObject => KeyObject.from(keys.privateKey as never);

const hmac = (secret: string | Uint8Array, header: object = {}): string => {
  const signed = content({ ...ours, alg: 'HS256', ...header });
  return `${signed}.${createHmac('sha256', secret).update(signed).digest('base64url')}`;
};

/** Good but for these claims. */
const claiming =
  (claims: () => Record<string, unknown>): Forge =>
  ({ issuer }) =>
    issuer.sign(claims());

/** Signed with the attacker's own key. */
const byAttacker =
  (
    header: (forger: Forger) => object,
    claims: (forger: Forger) => Record<string, unknown> = () => ({}),
  ): Forge =>
  (forger) =>
    forger.attacker.sign(claims(forger), header(forger));

const changed =
  (part: number, change: (text: string) => string): Forge =>
  async ({ issuer }) =>
    (await issuer.sign())
      .split('.')
      .map((text, index) => (index === part ? change(text) : text))
      .join('.');

const now = () => Math.floor(Date.now() / 1000);

/** Keys that are too short, as a careless issuer might publish them. */
const weakKeys = ([512, 1024] as const).map((modulusLength) => ({
  kid: `weak-${modulusLength}`,
  ...generateKeyPairSync('rsa', { modulusLength }),
}));

export const weakJwks = weakKeys.map(
  ({ kid, publicKey }): JWK => ({
    ...(publicKey.export({ format: 'jwk' }) as JWK),
    kid,
    alg: 'RS256',
    use: 'sig',
  }),
);

/** Tokens that lie or were tampered with: whoever only decodes them takes them. */
export const forgeries: Readonly<Record<string, Forge>> = {
  'no signature': unsigned(ours),
  'the algorithm none': unsigned({ alg: 'none' }),
  'the algorithm None': unsigned({ alg: 'None' }),
  'the algorithm NONE': unsigned({ alg: 'NONE' }),
  'the algorithm nOnE': unsigned({ alg: 'nOnE' }),
  'an empty algorithm': unsigned({ alg: '' }),
  'the algorithm none and a signature': borrowed({ alg: 'none' }),
  'no algorithm': borrowed({ kid: 'k1' }),
  'an algorithm that is a list': borrowed({ alg: ['RS256'], kid: 'k1' }),

  'an end that is over': claiming(() => ({ exp: now() - 60 })),
  'no end': claiming(() => ({ exp: undefined })),
  'an end that is a text': claiming(() => ({ exp: '9999999999' })),
  'a beginning to come': claiming(() => ({ nbf: now() + 600 })),
  'another audience': claiming(() => ({ aud: 'api://other' })),
  'no audience': claiming(() => ({ aud: undefined })),
  'audiences without ours': claiming(() => ({ aud: ['api://a', `${audience}/`, audience.toUpperCase()] })),
  'another issuer': claiming(() => ({ iss: 'https://evil.example' })),
  'an issuer with a slash more': claiming(() => ({ iss: `${issuerName}/` })),
  'an issuer in a list': claiming(() => ({ iss: [issuerName] })),
  'no issuer': claiming(() => ({ iss: undefined })),

  'the public key as a secret': async ({ issuer }) => hmac(await exportSPKI(issuer.keys.publicKey)),
  'the trimmed public key as a secret': async ({ issuer }) =>
    hmac((await exportSPKI(issuer.keys.publicKey)).trim()),
  'the public JWK as a secret': ({ issuer }) => hmac(JSON.stringify(issuer.publicJwk)),
  'the public modulus as a secret': ({ issuer }) =>
    hmac(Buffer.from(String(issuer.publicJwk.n), 'base64url')),
  'an empty secret and a kid of nothing': () => hmac('', { kid: '/dev/null' }),

  'a kid that is a path': byAttacker(() => ({ kid: '../../../../etc/passwd' })),
  'a kid that is SQL': byAttacker(() => ({ kid: "x' UNION SELECT 'key' --" })),
  'a kid that is an address': byAttacker(({ attacker }) => ({ kid: attacker.url })),
  'a kid of four thousand signs': byAttacker(() => ({ kid: 'k'.repeat(4_000) })),
  'a kid that is a number': borrowed({ alg: 'RS256', kid: 1 }),
  'a kid that is an object': borrowed({ alg: 'RS256', kid: { k1: 1 } }),
  'our kid and another key': byAttacker(() => ours),

  'keys at another address (jku)': byAttacker(({ attacker }) => ({ jku: attacker.url })),
  'a certificate at another address (x5u)': byAttacker(({ attacker }) => ({ x5u: attacker.url })),
  'a certificate within (x5c)': byAttacker(() => ({ x5c: ['MIIB'] })),
  'a key within (jwk)': byAttacker(({ attacker }) => ({ jwk: attacker.publicJwk })),
  'an issuer of its own with its keys': byAttacker(
    ({ attacker }) => ({ jku: attacker.url }),
    ({ attacker }) => ({ iss: attacker.url }),
  ),

  'an unknown extension that is critical': ({ issuer }) =>
    byHand(privateOf(issuer), { ...ours, crit: ['canary'], canary: 1 }),
  'critical extensions that are none': ({ issuer }) => byHand(privateOf(issuer), { ...ours, crit: [] }),
  'a critical claim': ({ issuer }) => byHand(privateOf(issuer), { ...ours, crit: ['exp'], exp: 1 }),

  'nine kilobytes': claiming(() => ({ padding: 'x'.repeat(6_800) })),
  'a subject of seven thousand signs': claiming(() => ({ sub: 'x'.repeat(7_000) })),
  'a subject of three hundred signs': claiming(() => ({ sub: 'x'.repeat(300) })),

  'a tenant in a list': claiming(() => ({ tid: [tenants.northwind] })),
  'a tenant that is SQL': claiming(() => ({ tid: `${tenants.northwind}' OR '1'='1` })),
  'a tenant with a line break': claiming(() => ({ tid: `${tenants.northwind}\n` })),
  'a tenant that is no partner': claiming(() => ({ tid: '00000000-0000-4000-8000-000000000000' })),

  'the kind of a logout token': ({ issuer }) => issuer.sign({}, { typ: 'logout+jwt' }),
  'the kind of a security event': ({ issuer }) => issuer.sign({}, { typ: 'application/secevent+jwt' }),
  'the kind of a proof': ({ issuer }) => issuer.sign({}, { typ: 'dpop+jwt' }),
  'a kind that is a number': ({ issuer }) => byHand(privateOf(issuer), { ...ours, typ: 5 }),

  'another signature': changed(2, (text) => `${text.startsWith('AAAA') ? 'BBBB' : 'AAAA'}${text.slice(4)}`),
  'half a signature': changed(2, (text) => text.slice(0, text.length / 2)),
  'another content': changed(1, () => encode({ ...goodClaims(), sub: 'eve' })),
  'another header': changed(0, () => encode({ ...ours, typ: 'JWT' })),

  'PS256, which is not allowed': ({ issuer }) =>
    byHand(privateOf(issuer), { ...ours, alg: 'PS256' }, undefined, 'sha256', true),
  'RS512, which is not allowed': ({ issuer }) =>
    byHand(privateOf(issuer), { ...ours, alg: 'RS512' }, undefined, 'sha512'),
  'ES256 with a key of its own': async () =>
    new SignJWT(goodClaims())
      .setProtectedHeader({ alg: 'ES256', kid: 'k1' })
      .sign((await generateKeyPair('ES256')).privateKey),
  ...Object.fromEntries(
    weakKeys.map(({ kid, privateKey }): [string, Forge] => [
      `a published key that is too short (${kid})`,
      () => byHand(privateKey, { alg: 'RS256', kid }),
    ]),
  ),
};

/** Tokens that say nothing that could be believed. */
export const unusable: Readonly<Record<string, Forge>> = {
  'no subject': claiming(() => ({ sub: undefined })),
  'an empty subject': claiming(() => ({ sub: '' })),
  'a subject that is a number': claiming(() => ({ sub: 5 })),
  'a subject that is an object': claiming(() => ({ sub: { toString: 'ada' } })),
  'no tenant': claiming(() => ({ tid: undefined })),
  'a tenant that is an object': claiming(() => ({ tid: { toString: tenants.northwind } })),
  'a tenant that is a number': claiming(() => ({ tid: 1 })),
  'a tenant by way of the prototype': ({ issuer }) => {
    const claims = JSON.stringify({ ...goodClaims(), tid: undefined });
    const reaching = `{"__proto__":{"tid":"${tenants.northwind}"},${claims.slice(1)}`;
    return byHand(privateOf(issuer), ours, reaching);
  },
  'a tenant by way of the constructor': claiming(() => ({
    tid: undefined,
    constructor: { prototype: { tid: tenants.northwind } },
  })),
  'no third part': () => content(),
  'content that is not encoded': borrowed({ ...ours, b64: false, crit: ['b64'] }),
  'content that is a list': ({ issuer }) => byHand(privateOf(issuer), ours, '[1]'),
  'content that is no JSON': ({ issuer }) => byHand(privateOf(issuer), ours, '{"canary'),
  'a part more': async ({ issuer }) => `${await issuer.sign()}.AAAA`,
  'an encrypted token': async ({ issuer: { publicJwk } }) => {
    const { kty = '', n = '', e = '' } = publicJwk;
    return new CompactEncrypt(Buffer.from(JSON.stringify(goodClaims())))
      .setProtectedHeader({ alg: 'RSA-OAEP-256', enc: 'A256GCM', kid: 'k1' })
      .encrypt(await importJWK({ kty, n, e }, 'RSA-OAEP-256'));
  },
  'one word': () => 'canary',
  'three dots': () => '...',
  'parts that are no base64': () => '%%%.%%%.%%%',
};
