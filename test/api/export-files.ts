import { type IncomingMessage, request } from 'node:http';
import { parse } from 'csv-parse/sync';
import type { TestApp } from '../support/app.ts';
import type { Client } from '../support/client.ts';

/** Asks for a file as a browser's program does. */
export const fetchFile = (
  app: TestApp,
  { token }: Client,
  address: string,
  init: RequestInit = {},
): Promise<Response> =>
  fetch(new URL(address, app.url), {
    ...init,
    headers: token ? { authorization: `Bearer ${token}` } : {},
  });

/** The same over a connection of its own, read as slowly as its caller wants; `destroy` leaves. */
export const takeFile = (app: TestApp, { token }: Client, address: string): Promise<IncomingMessage> =>
  new Promise((resolve, reject) => {
    const headers = { authorization: `Bearer ${token}` };
    request(new URL(address, app.url), { agent: false, headers }, resolve).once('error', reject).end();
  });

export type FileRow = Readonly<Record<string, string>>;

/** The rows of a file that must have come in whole. */
export const readRows = async (app: TestApp, client: Client, address: string): Promise<FileRow[]> => {
  const response = await fetchFile(app, client, address);
  if (!response.ok) throw new Error(`HTTP ${response.status}: ${await response.text()}`);
  return parse(await response.text(), { bom: true, columns: true });
};

export const addressOf = (kind: 'customers' | 'subscriptions', filter?: object, search?: string): string => {
  const parameters = new URLSearchParams({
    ...(filter ? { filter: JSON.stringify(filter) } : {}),
    ...(search === undefined ? {} : { search }),
  });
  return `/export/${kind}.csv?${parameters}`;
};
