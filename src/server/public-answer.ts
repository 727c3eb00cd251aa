import { createHash } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';

type Headers = Readonly<Record<string, string>>;

interface Source {
  /** Of what it was made from. */
  readonly revision: string;
  /** That it is written in. */
  readonly locale: string;
  /** What leaves with every form of it. */
  readonly headers: Headers;
  /** As the client who has asked for it first has named it. */
  readonly operation: string | null;
  /** What the metrics call it. */
  readonly label: string;
}

/** An answer that is the same for everybody, ready to be written in each form that clients take. */
export interface PublicAnswer extends Source {
  /** Best form first. */
  readonly forms: readonly Form[];
}

interface Form {
  readonly encoding: Encoding | null;
  readonly etag: string;
  readonly body: Buffer;
  /** Put together once, not for each client. */
  readonly head: Head;
  /** The same for who has the body already. */
  readonly headAlone: Head;
}

/** Names and values in turns, as Node takes them at the least cost. */
export type Head = readonly string[];

type Encoding = 'br' | 'gzip';

/** What is written to one client. */
export interface Written {
  readonly status: 200 | 304;
  readonly head: Head;
  readonly body: Buffer | undefined;
}

const compressions = { br: promisify(brotliCompress), gzip: promisify(gzip) } as const;
/** Shorter bodies fit into one packet anyway. */
const worthCompressing = 1_024;

export const makeAnswer = async (source: Source, text: string): Promise<PublicAnswer> => {
  const { revision, locale, headers } = source;
  const plain = Buffer.from(text);
  const digest = createHash('sha256').update(text).digest('base64url').slice(0, 22);
  const toForm = (encoding: Encoding | null, body: Buffer): Form => {
    const etag = `"${[revision, locale, digest, ...(encoding === null ? [] : [encoding])].join('-')}"`;
    const headAlone = [...Object.entries(headers).flat(), 'etag', etag];
    const coding = encoding === null ? [] : ['content-encoding', encoding];
    const head = [...headAlone, ...coding, 'content-length', String(body.length)];
    return { encoding, etag, body, head, headAlone };
  };
  if (plain.length < worthCompressing) return { ...source, forms: [toForm(null, plain)] };
  const [br, gzip] = await Promise.all([compressions.br(plain), compressions.gzip(plain)]);
  return { ...source, forms: [toForm('br', br), toForm('gzip', gzip), toForm(null, plain)] };
};

/** Picks the form, and leaves the body out where the client has it already. */
export const writtenFor = (
  { forms }: PublicAnswer,
  { 'accept-encoding': accepted = '', 'if-none-match': known }: IncomingHttpHeaders,
): Written => {
  const form = forms.find((one) => isTaken(one, String(accepted))) ?? (forms.at(-1) as Form);
  return isKnown(form.etag, known)
    ? { status: 304, head: form.headAlone, body: undefined }
    : { status: 200, head: form.head, body: form.body };
};

/** Where it stands in the list of what is accepted, and not with a weight of nought. */
const named = (encoding: Encoding): RegExp =>
  new RegExp(`(?:^|,)\\s*${encoding}\\s*(?:;\\s*q=(?!0(?:\\.0*)?\\s*(?:,|$))[^,]*)?(?:,|$)`, 'i');
const takers: Readonly<Record<Encoding, RegExp>> = { br: named('br'), gzip: named('gzip') };

const isTaken = ({ encoding }: Form, accepted: string): boolean =>
  encoding === null || takers[encoding].test(accepted);

/** By the weak comparison that If-None-Match asks for. */
const isKnown = (etag: string, ifNoneMatch: string | undefined): boolean =>
  ifNoneMatch === etag ||
  (ifNoneMatch ?? '')
    .split(',')
    .map((tag) => tag.trim().replace(/^W\//, ''))
    .some((tag) => tag === '*' || tag === etag);

export const bytesOf = ({ headers, forms }: PublicAnswer): number =>
  JSON.stringify(headers).length + forms.reduce((sum, { body }) => sum + body.length + 800, 0);
