import type { Server } from 'node:http';
import type { Socket } from 'node:net';

/** Within this the first byte of a connection comes that is meant for a request. */
const patienceMs = 1_000;
const lookMs = 100;

/**
 * Connections through which nothing has come yet, as browsers and load balancers keep them ready. To Node.js
 * these are busy until the headers' deadline, and so they would hold up the end of a server.
 */
export class SilentConnections {
  readonly #openedAt = new Map<Socket, number>();

  constructor(server: Server) {
    server.on('connection', (socket: Socket) => {
      this.#openedAt.set(socket, Date.now());
      socket.once('close', () => this.#openedAt.delete(socket));
    });
  }

  /** Closes them from now on, each once it has been silent for a while, until the answer is called. */
  closeFromNowOn(): () => void {
    const timer = setInterval(() => this.#close(Date.now() - patienceMs), lookMs);
    return () => clearInterval(timer);
  }

  #close(openedBefore: number): void {
    for (const [socket, openedAt] of this.#openedAt)
      if (socket.bytesRead === 0 && openedAt < openedBefore) socket.destroy();
  }
}
