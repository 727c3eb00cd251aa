import type { AddressInfo } from 'node:net';
import { connect, createServer, type Server, type Socket } from 'node:net';

/** What happens to a request that passes, or to its answer. */
export type Fault = 'none' | 'lose the request' | 'lose the answer' | 'cut the answer';

/** What came from a client, and by which connection. */
export type Judge = (data: Buffer, connection: object) => Fault | Before;

/** Statements that the link itself sends first, and what then happens. Only for links to a database. */
export interface Before {
  readonly statements: readonly string[];
  readonly afterwards: 'none' | 'lose the request';
}

/** A link to a server that breaks where it is told to. */
export class FaultyLink {
  readonly #server: Server;
  readonly #sockets = new Set<Socket>();
  readonly #host: string;
  #isFrozen = false;
  /** Where new connections lead to. */
  port: number;
  /** Asked for everything that clients send. */
  judge: Judge = () => 'none';
  /** Told when a fault has come to pass. */
  onFault: () => void = () => {};

  private constructor(server: Server, { hostname, port }: URL) {
    this.#server = server;
    this.#host = hostname;
    this.port = Number(port);
  }

  static async to(url: string): Promise<{ readonly link: FaultyLink; readonly url: string }> {
    const server = createServer();
    const link = new FaultyLink(server, new URL(url));
    server.on('connection', (client) => link.#join(client));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const faulty = new URL(url);
    faulty.hostname = '127.0.0.1';
    faulty.port = String((server.address() as AddressInfo).port);
    return { link, url: faulty.href };
  }

  /** Nothing passes any more, and nothing is told: as when a machine stands still. */
  freeze(): void {
    this.#isFrozen = true;
    for (const socket of this.#sockets) socket.pause();
  }

  thaw(): void {
    this.#isFrozen = false;
    for (const socket of this.#sockets) socket.resume();
  }

  /** All that is connected is cut off. */
  cut(): void {
    for (const socket of this.#sockets) socket.destroy();
  }

  async close(): Promise<void> {
    this.cut();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  #join(client: Socket): void {
    const upstream = connect(this.port, this.#host);
    let fault: Fault = 'none';
    const own: Buffer[] = [];
    let isLostAfterOwn = false;
    client.on('data', (data) => {
      const judged = this.judge(data, client);
      if (typeof judged === 'object') {
        isLostAfterOwn = judged.afterwards === 'lose the request';
        own.push(...judged.statements.map(toPacket), ...(isLostAfterOwn ? [] : [data]));
        upstream.write(own.shift() as Buffer);
        return;
      }
      if (judged === 'lose the request') {
        this.#break(client);
        return;
      }
      if (judged !== 'none') fault = judged;
      upstream.write(data);
    });
    upstream.on('data', (data) => {
      const next = own.shift();
      if (next) upstream.write(next);
      else if (isLostAfterOwn) this.#break(client);
      else if (fault === 'none') client.write(data);
      else {
        if (fault === 'cut the answer') client.write(data.subarray(0, data.length / 2));
        this.#break(client);
      }
    });
    for (const [socket, other] of [
      [client, upstream],
      [upstream, client],
    ] as const) {
      this.#sockets.add(socket);
      if (this.#isFrozen) socket.pause();
      socket.on('error', () => {});
      socket.on('close', () => {
        this.#sockets.delete(socket);
        other.destroy();
      });
    }
  }

  #break(client: Socket): void {
    client.destroySoon();
    this.onFault();
  }
}

const query = 3;

/** A command packet is its length in three bytes, a zero, the command and the text. */
export const sqlIn = (data: Buffer): string | null =>
  data[4] === query ? data.subarray(5).toString('utf8') : null;

const toPacket = (sql: string): Buffer => {
  const text = Buffer.from(sql);
  const head = Buffer.from([0, 0, 0, 0, query]);
  head.writeUIntLE(text.length + 1, 0, 3);
  return Buffer.concat([head, text]);
};
