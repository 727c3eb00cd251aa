import { createServer } from 'node:http';
import { CreateEndpointDocument } from '../../documents.ts';
import { createAsk } from '../ask.ts';
import type { Log } from '../log.ts';
import type { Workload } from '../workload.ts';
import { type EndlessSubmissions, submitUntilCalm } from './submit-until-calm.ts';

export interface Receiving extends EndlessSubmissions {
  readonly port: number;
}

/** Adds customers, and takes what is told of them; each event is on the disk before it is acknowledged. */
export const receiveWebhooks: Workload<Receiving> = async (work, parameters) => {
  const { urls, people, log } = work;
  const receiver = await startReceiver(parameters.port, log);
  const url = `http://127.0.0.1:${parameters.port}/hooks`;
  for (const person of people) {
    const ask = createAsk(person, { urls, log });
    await ask(CreateEndpointDocument, { input: { url, events: ['CUSTOMER_ONBOARDED', 'ORDER_CREATED'] } });
  }
  await submitUntilCalm(work, parameters);
  receiver.closeAllConnections();
  receiver.close();
};

const startReceiver = async (port: number, log: Log) => {
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const body = Buffer.concat(chunks).toString('utf8');
    log.write({ kind: 'received', eventId: String(request.headers['webhook-id']), body });
    response.writeHead(204).end();
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return server;
};
