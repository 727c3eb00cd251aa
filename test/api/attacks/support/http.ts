import { connect, type Socket } from 'node:net';

/** One answer to one request, as text. */
export interface PlainAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

interface ToldError {
  readonly message: string;
  readonly extensions: { readonly code: string; readonly requestId?: string };
}

export const errorsOf = ({ text }: Pick<PlainAnswer, 'text'>): readonly ToldError[] =>
  JSON.parse(text).errors ?? [];

export const codesOf = (answer: Pick<PlainAnswer, 'text'>): string[] =>
  errorsOf(answer).map(({ extensions }) => extensions.code);

export const request = async (url: string | URL, init: RequestInit = {}): Promise<PlainAnswer> => {
  const response = await fetch(url, init);
  return { status: response.status, headers: response.headers, text: await response.text() };
};

export const json = { 'content-type': 'application/json' };

export const postText = (
  url: string,
  body: string | Uint8Array<ArrayBuffer>,
  headers: Record<string, string> = json,
): Promise<PlainAnswer> => request(url, { method: 'POST', headers, body });

export const open = (url: string): Socket => {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  // How it ends is seen by its closing.
  socket.on('error', () => {});
  return socket;
};

/** Sends bytes as they are and hears everything until the server ends the connection. */
export const exchange = (url: string, ...parts: ReadonlyArray<string | Buffer>): Promise<string> =>
  new Promise((resolve) => {
    const socket = open(url);
    const heard: Buffer[] = [];
    socket.on('data', (chunk) => heard.push(chunk));
    socket.once('close', () => resolve(Buffer.concat(heard).toString('latin1')));
    for (const part of parts) socket.write(part);
  });

/** The status of every answer that was heard on one connection. */
export const statusesIn = (heard: string): number[] =>
  [...heard.matchAll(/^HTTP\/1\.1 (\d{3})/gm)].map(([, status]) => Number(status));

/** A request by hand; without `connection` it is the last one. */
export const rawRequest = (
  line: string,
  headers: Readonly<Record<string, string>> = {},
  body: string | Buffer = '',
): Buffer => {
  const all = { host: 'localhost', connection: 'close', ...headers };
  const head = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  return Buffer.concat([Buffer.from(`${line} HTTP/1.1\r\n${head.join('')}\r\n`), Buffer.from(body)]);
};
