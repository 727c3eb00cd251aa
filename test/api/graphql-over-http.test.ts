import { serverAudits } from 'graphql-http';
import { expect, test } from 'vitest';
import { useApp } from '../support/app.ts';

const app = useApp();

/** GET is refused to plain links; a client says that it is a program by this header. */
const asProgram = (url: string | URL | Request, init?: RequestInit) =>
  fetch(url, { ...init, headers: { ...init?.headers, 'apollo-require-preflight': '1' } });

const audits = serverAudits({ url: () => app.current.url, fetchFn: asProgram });

test('there are as many audits as the specification’s suite has', () => {
  expect(audits).toHaveLength(61);
});

test.each(audits.map((audit) => [audit.id, audit.name, audit] as const))(
  '%s %s',
  async (_id, _name, audit) => {
    const { status, ...rest } = await audit.fn();
    expect({ status, reason: 'reason' in rest ? rest.reason : undefined }).toEqual({
      status: 'ok',
      reason: undefined,
    });
  },
);

test('a method that is neither GET nor POST is answered 405, with those that are', async () => {
  for (const method of ['PUT', 'PATCH', 'DELETE']) {
    const answer = await fetch(app.current.url, { method });
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'GET, POST']);
  }
});

test('a mutation by GET is refused with 405', async () => {
  const query = encodeURIComponent('mutation { startCustomerOnboarding(input: {}) { userErrors { code } } }');
  const answer = await asProgram(`${app.current.url}?query=${query}`);
  expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'POST']);
});
