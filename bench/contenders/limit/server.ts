import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { instant, openPool } from '../shared/database.ts';
import { type AccountInfo, updateAccountInfo } from '../shared/drafts.ts';
import { toGlobalId } from '../shared/global-ids.ts';
import { announce, type Caller, receiveSetup } from '../shared/setup.ts';
import { type Submission, submitCustomer } from '../shared/submit.ts';
import { readCustomer, readCustomerList, readCustomers } from './customers.ts';
import { readCatalogue } from './offers.ts';

/** By hand: one function for each operation, its SQL, and JSON.stringify. */
const { databaseUrl, callers } = await receiveSetup();
const pool = openPool(databaseUrl);

type Answer = (variables: never, caller: Caller) => Promise<object>;

const operations: Readonly<Record<string, Answer>> = {
  Catalogue: (variables) => readCatalogue(pool, variables),
  Customers: (variables, caller) => readCustomers(pool, caller, variables),
  Customer: (variables, caller) => readCustomer(pool, caller, variables),
  CustomerList: (variables, caller) => readCustomerList(pool, caller, variables),
  UpdateAccountInfo: async ({ input }: { input: AccountInfo }, caller) => ({
    updateAccountInfo: await updateAccountInfo(pool, caller, input),
  }),
  SubmitCustomer: async ({ input }: { input: Submission }, caller) => ({
    submitCustomer: toSubmitted(await submitCustomer(pool, caller, input)),
  }),
};

const toSubmitted = ({ customer, ...payload }: Awaited<ReturnType<typeof submitCustomer>>) => ({
  customer: {
    id: toGlobalId('cus', customer.id),
    tenantId: customer.tenantId,
    companyName: customer.companyName,
    domain: customer.domain,
    country: customer.country,
    createdAt: instant(customer.createdAt),
  },
  ...payload,
});

const bodyOf = async (request: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
};

const answer = async (request: IncomingMessage): Promise<string> => {
  const caller = callers[request.headers.authorization ?? ''];
  if (!caller) throw new Error('Nobody is signed in');
  const { operationName, variables } = JSON.parse(await bodyOf(request)) as {
    operationName: string;
    variables: never;
  };
  const operation = operations[operationName];
  if (!operation) throw new Error(`There is no ${operationName}`);
  return JSON.stringify({ data: await operation(variables, caller) });
};

const server = createServer((request, response) => {
  answer(request).then(
    (text) => {
      response.writeHead(200, {
        'content-type': 'application/json; charset=utf-8',
        'content-length': Buffer.byteLength(text),
      });
      response.end(text);
    },
    (error) => response.writeHead(500).end(String(error)),
  );
});

server.listen(0, '127.0.0.1', () => announce((server.address() as AddressInfo).port));
