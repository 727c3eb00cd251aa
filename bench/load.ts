import { connect } from 'node:net';

/** What one connection says: its next request as it goes over the wire, given the answer to the one before. */
export type Script = (answer: Buffer | null) => Buffer;

export interface LoadOptions {
  /** Connections are spread over them. */
  readonly ports: readonly number[];
  readonly connections: number;
  readonly seconds: number;
  /** A script for a new connection. */
  readonly open: () => Script;
  /** Every answer must have it. */
  readonly status: number;
}

export interface Load {
  readonly requests: number;
  readonly seconds: number;
  /** Of all answers, heads included. */
  readonly bytes: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
}

/**
 * Keeps so many connections busy, each with one request at a time. It reads no more of an answer than where it
 * ends: a generator that works as hard as the server measures itself.
 */
export const load = async ({ ports, connections, seconds, open, status }: LoadOptions): Promise<Load> => {
  const latencies: number[] = [];
  let bytes = 0;
  const startedAt = performance.now();
  const endsAt = startedAt + seconds * 1_000;
  await Promise.all(
    Array.from({ length: connections }, (_, index) =>
      runConnection(ports[index % ports.length] as number, open(), status, endsAt, (latency, length) => {
        latencies.push(latency);
        bytes += length;
      }),
    ),
  );
  const taken = (performance.now() - startedAt) / 1_000;
  const sorted = Float64Array.from(latencies).sort();
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { requests: sorted.length, seconds: taken, bytes, p50: at(0.5), p99: at(0.99) };
};

const runConnection = (
  port: number,
  script: Script,
  status: number,
  endsAt: number,
  onAnswer: (latency: number, bytes: number) => void,
): Promise<void> =>
  new Promise((resolve, reject) => {
    const socket = connect({ port, host: '127.0.0.1', noDelay: true });
    let sentAt = 0;
    let held: Buffer | null = null;
    const fail = (error: Error) => {
      socket.destroy();
      reject(error);
    };
    const send = (answer: Buffer | null) => {
      try {
        const request = script(answer);
        sentAt = performance.now();
        socket.write(request);
      } catch (error) {
        fail(error as Error);
      }
    };
    socket.on('connect', () => send(null));
    socket.on('error', fail);
    socket.on('close', () => reject(new Error('The server has closed a connection')));
    socket.on('data', (chunk) => {
      const received = held === null ? chunk : Buffer.concat([held, chunk]);
      try {
        held = isWhole(received, status) ? null : received;
      } catch (error) {
        return fail(error as Error);
      }
      if (held !== null) return;
      const now = performance.now();
      onAnswer(now - sentAt, received.length);
      if (now < endsAt) return send(received);
      resolve();
      socket.destroy();
    });
  });

const headEnd = Buffer.from('\r\n\r\n');
const lengthName = /\r\ncontent-length: *(\d+)/i;

/** Whether an answer has come in full; throws where it is not the one that was waited for. */
const isWhole = (received: Buffer, status: number): boolean => {
  const end = received.indexOf(headEnd);
  if (end < 0) return false;
  const head = received.toString('latin1', 0, end);
  if (Number(head.slice(9, 12)) !== status) throw new Error(`Expected ${status}, came: ${received}`);
  if (status === 304) return true;
  const length = lengthName.exec(head)?.[1];
  if (length === undefined) throw new Error(`An answer without its length: ${head}`);
  return received.length >= end + headEnd.length + Number(length);
};

/** A GET as a client writes it. */
export const getRequest = (path: string, headers: Readonly<Record<string, string>>): Buffer =>
  Buffer.from(
    [
      `GET ${path} HTTP/1.1`,
      'host: 127.0.0.1',
      ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
      '',
      '',
    ].join('\r\n'),
  );

/** A POST of JSON as a client writes it. */
export const postRequest = (path: string, headers: Readonly<Record<string, string>>, body: string): Buffer =>
  Buffer.from(
    [
      `POST ${path} HTTP/1.1`,
      'host: 127.0.0.1',
      ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
      'content-type: application/json',
      `content-length: ${Buffer.byteLength(body)}`,
      '',
      body,
    ].join('\r\n'),
  );

/** The same requests again and again, by turns; all connections share the turns. */
export const byTurns = (requests: readonly Buffer[]): (() => Script) => {
  let turn = 0;
  return () => () => requests[turn++ % requests.length] as Buffer;
};

/** The same script, which ends the load where an answer does not hold this text. */
export const expecting =
  (text: string, open: () => Script): (() => Script) =>
  () => {
    const script = open();
    return (answer) => {
      if (answer !== null && !answer.includes(text)) throw new Error(`Expected ${text}, came: ${answer}`);
      return script(answer);
    };
  };
