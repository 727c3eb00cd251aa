import { createHash } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';

type Headers = Readonly<Record<string, string | number>>;

/** An answer that is the same for everybody, ready to be written in each form that clients take. */
export interface PublicAnswer {
  /** Of what it was made from. */
  readonly revision: string;
  /** What leaves with every form of it. */
  readonly headers: Headers;
  /** Best form first. */
  readonly forms: readonly Form[];
}

interface Form {
  readonly encoding: 'br' | 'gzip' | null;
  readonly etag: string;
  readonly body: Buffer;
}

/** What is written to one client. */
export interface Written {
  readonly status: 200 | 304;
  readonly headers: Headers;
  readonly body: Buffer | null;
}

const compressions = { br: promisify(brotliCompress), gzip: promisify(gzip) } as const;
/** Shorter bodies fit into one packet anyway. */
const worthCompressing = 1_024;

export const makeAnswer = async (revision: string, text: string, headers: Headers): Promise<PublicAnswer> => {
  const body = Buffer.from(text);
  const digest = createHash('sha256').update(text).digest('base64url').slice(0, 22);
  const tag = `${revision}-${digest}`;
  const plain: Form = { encoding: null, etag: `"${tag}"`, body };
  if (body.length < worthCompressing) return { revision, headers, forms: [plain] };
  const compressed = Object.entries(compressions).map(async ([encoding, compress]) => ({
    encoding: encoding as keyof typeof compressions,
    etag: `"${tag}-${encoding}"`,
    body: await compress(body),
  }));
  return { revision, headers, forms: [...(await Promise.all(compressed)), plain] };
};

/** Picks the form, and leaves the body out where the client has it already. */
export const writtenFor = (
  { headers, forms }: PublicAnswer,
  request: IncomingHttpHeaders,
  ageSeconds: number,
): Written => {
  const { encoding, etag, body } = forms.find((form) => isTaken(form, request)) ?? (forms.at(-1) as Form);
  const common = { ...headers, etag, age: ageSeconds };
  if (isKnown(etag, request['if-none-match'])) return { status: 304, headers: common, body: null };
  const form: Headers = encoding === null ? {} : { 'content-encoding': encoding };
  return { status: 200, headers: { ...common, ...form, 'content-length': body.length }, body };
};

const isTaken = ({ encoding }: Form, { 'accept-encoding': accepted = '' }: IncomingHttpHeaders): boolean =>
  encoding === null ||
  String(accepted)
    .split(',')
    .some((item) => new RegExp(`^\\s*${encoding}\\s*(;\\s*q=(?!0(\\.0*)?\\s*$).*)?$`, 'i').test(item));

/** By the weak comparison that If-None-Match asks for. */
const isKnown = (etag: string, ifNoneMatch: string | undefined): boolean =>
  (ifNoneMatch ?? '')
    .split(',')
    .map((tag) => tag.trim().replace(/^W\//, ''))
    .some((tag) => tag === '*' || tag === etag);

export const bytesOf = ({ headers, forms }: PublicAnswer): number =>
  JSON.stringify(headers).length + forms.reduce((sum, { body }) => sum + body.length + 100, 0);
