import type { AddressInfo } from 'node:net';
import { connect, createServer, type Server, type Socket } from 'node:net';

/** What happens to the next COMMIT that passes. */
export type CommitFault = 'none' | 'lose the request' | 'lose the answer';

/** A link to a database server that breaks where a test says. */
export class FaultyLink {
  readonly #server: Server;
  readonly #sockets = new Set<Socket>();
  #isFrozen = false;
  /** Asked for every COMMIT. */
  onCommit: () => CommitFault = () => 'none';

  private constructor(server: Server) {
    this.#server = server;
  }

  static async to(url: string): Promise<{ readonly link: FaultyLink; readonly url: string }> {
    const target = new URL(url);
    const server = createServer();
    const link = new FaultyLink(server);
    server.on('connection', (client) => link.#join(client, target));
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

  #join(client: Socket, target: URL): void {
    const upstream = connect(Number(target.port), target.hostname);
    let isDeaf = false;
    client.on('data', (data) => {
      const fault = isCommit(data) ? this.onCommit() : 'none';
      if (fault === 'lose the request') {
        client.destroy();
        return;
      }
      isDeaf ||= fault === 'lose the answer';
      upstream.write(data);
    });
    upstream.on('data', (data) => {
      if (isDeaf) client.destroy();
      else client.write(data);
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
}

/** A command packet is its length in three bytes, a zero, the command (3 is a query) and the text. */
const isCommit = (data: Buffer): boolean => data[4] === 3 && data.subarray(5).toString('latin1') === 'COMMIT';
