import { expect } from 'vitest';
import type { Client } from '../support/client.ts';

/** Something that stands nowhere but in the request. */
export const secret = 'Zyxwvut9753';

/** The caller's program made a mistake, and is told so without being told what it sent. */
export const expectRefusedQuery = async (
  client: Client,
  query: string,
  variables: Record<string, unknown> = {},
): Promise<void> => {
  const answer = await client.send(query, variables);
  expect(answer.errors?.map(({ extensions }) => extensions.code)).toSatisfy(
    (codes?: unknown[]) =>
      codes !== undefined && codes.length > 0 && codes.every((code) => code === 'BAD_USER_INPUT'),
    answer.text,
  );
  expect(answer.status).toBe(400);
  for (const text of [secret, ...textsIn(variables)])
    expect(answer.text.toLowerCase()).not.toContain(text.toLowerCase());
  for (const { extensions } of answer.errors ?? []) {
    expect(extensions.requestId).toBe(answer.headers.get('x-request-id'));
    expect(extensions.retryable).toBe(false);
    expect(extensions).not.toHaveProperty('stacktrace');
  }
};

/** What is long enough to stand in an answer by no accident. */
const textsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return value.trim().length > 3 ? [value.trim()] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
};
