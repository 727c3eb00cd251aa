import { createServer, type Server } from 'node:http';
import type { Metrics } from './metrics.ts';

export interface MetricsServer {
  listen(host: string, port: number): Promise<number>;
  close(): Promise<void>;
}

/** Looks up what is not counted by the way. It may fail: what was counted is told all the same. */
export type Sample = () => Promise<void>;

/** `/metrics` on a port of its own, which is not for clients to reach. */
export const createMetricsServer = (
  metrics: Metrics,
  sample: Sample,
  onFailure: (error: unknown) => void,
): MetricsServer => {
  const server = createServer(async (request, response) => {
    if (request.url?.split('?')[0] !== '/metrics' || request.method !== 'GET')
      return response.writeHead(404).end();
    await sample().catch(onFailure);
    try {
      const text = await metrics.tell();
      response.writeHead(200, { 'content-type': metrics.registry.contentType }).end(text);
    } catch (error) {
      onFailure(error);
      response.writeHead(500).end();
    }
  });
  return { listen: (host, port) => listen(server, host, port), close: () => close(server) };
};

const listen = (server: Server, host: string, port: number): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ host, port }, () => {
      server.off('error', reject);
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });

const close = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    if (!server.listening) return resolve();
    server.close(() => resolve());
    server.closeAllConnections();
  });
