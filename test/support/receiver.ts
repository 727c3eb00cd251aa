import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll } from 'vitest';

export interface Received {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
  /** The event's id. */
  readonly id: string;
  readonly type: string;
  readonly data: Readonly<Record<string, unknown>>;
  /** What it was answered with. */
  readonly answer: Answer;
}

/** A status; `hang` never answers, `drop` ends the connection. */
export type Answer = number | 'hang' | 'drop';

/** A partner's server on loopback that takes webhooks, and answers as a test wants it to. */
export class Receiver {
  readonly #server: Server;
  readonly url: string;
  readonly received: Received[] = [];
  answer: (request: Omit<Received, 'answer'>) => Answer | Promise<Answer> = () => 204;
  #heard: Array<() => void> = [];

  private constructor(server: Server) {
    this.#server = server;
    this.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/hooks`;
    server.on('request', async (request, response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk as Buffer);
      const body = Buffer.concat(chunks).toString('utf8');
      const { type, data } = JSON.parse(body || '{}') as Pick<Received, 'type' | 'data'>;
      const seen = {
        path: request.url ?? '',
        headers: request.headers,
        body,
        id: String(request.headers['webhook-id']),
        type,
        data,
      };
      const answer = await this.answer(seen);
      this.received.push({ ...seen, answer });
      for (const heard of this.#heard.splice(0)) heard();
      if (answer === 'drop') request.socket.destroy();
      else if (answer !== 'hang') response.writeHead(answer).end('thank you');
    });
  }

  static async start(): Promise<Receiver> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return new Receiver(server);
  }

  /** Ids in the order in which they were taken with a good status. */
  get taken(): string[] {
    return this.received.filter(({ answer }) => answer === 204).map(({ id }) => id);
  }

  /** Resolves when the next request has come in whole. */
  next(): Promise<void> {
    return new Promise((resolve) => this.#heard.push(resolve));
  }

  forget(): void {
    this.received.length = 0;
    this.answer = () => 204;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }
}

/** One for a test file. */
export const useReceiver = async (): Promise<Receiver> => {
  const receiver = await Receiver.start();
  afterAll(() => receiver.stop());
  return receiver;
};
