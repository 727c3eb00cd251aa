import { readdirSync, readFileSync } from 'node:fs';
import { buildSchema, type GraphQLEnumType } from 'graphql';
import { beforeAll, describe, expect, test } from 'vitest';
import { locales } from '../../src/onboarding/locales.ts';
import { messages } from '../../src/schema/messages.ts';
import { demo, useApp } from '../support/app.ts';
import type { Client } from '../support/client.ts';
import { Draft } from './refusal.ts';

const app = useApp();

let client: Client;

beforeAll(async () => {
  client = await app.current.signIn(demo.directBill);
});

const secret = 'Zyxwvut-9753';
const wrong = {
  company: {
    name: '?!?!?!',
    domainPrefix: secret,
    registrationNumber: secret,
    culture: secret,
    qualification: 'NONPROFIT',
    address: { country: secret, addressLine1: `${secret}\u0007`, state: secret, postalCode: secret },
  },
  primaryContact: {
    firstName: `${secret}\n`.repeat(5),
    lastName: '97531',
    email: secret,
    phoneNumber: secret,
  },
};

const messagesFor = async (acceptLanguage: string | null): Promise<readonly string[]> => {
  const caller = acceptLanguage === null ? client : client.with({ 'accept-language': acceptLanguage });
  const draft = await Draft.open(app.current, caller);
  const mistakes = await draft.refusal('updateAccountInfo', wrong);
  expect(mistakes.length).toBeGreaterThanOrEqual(8);
  return mistakes.map(({ message }) => message);
};

const isChinese = (text: string) => /\p{Script=Han}/u.test(text);
const isEnglish = (text: string) => /^[A-Z][\x20-\x7e’]+\.$/.test(text);

describe('what people read is', () => {
  test.each([null, '', 'en', 'en-GB', 'it-IT', 'ko, *;q=0.5', 'zh-CN;q=0', 'not a language!', '*', ',;q=,'])(
    'English for Accept-Language: %j',
    async (language) => {
      for (const message of await messagesFor(language)) expect(message).toSatisfy(isEnglish);
    },
  );

  test.each([
    ['zh-Hans-SG', 'zh-CN'],
    ['ZH-cn', 'zh-CN'],
    ['it, zh-CN;q=0.8, en;q=0.5', 'zh-CN'],
    ['de-AT', 'de'],
    ['de-x-yes', 'de'],
    ['fr-CA, en', 'fr'],
    ['ja', 'ja'],
    ['pt-PT', 'pt-BR'],
    ['pt-BR', 'pt-BR'],
    ['es-MX', 'es'],
  ] as const)('for Accept-Language: %s in the language %s', async (header, language) => {
    const said = await messagesFor(header);
    expect(said).toContain(messages[language]['NAME_NOT_ACCEPTED.SPECIAL_CHARACTERS_ONLY']);
    for (const english of await messagesFor('en')) expect(said).not.toContain(english);
  });

  test('in the language that is wanted more', async () => {
    for (const message of await messagesFor('zh-CN;q=0.3, en;q=0.9')) expect(message).toSatisfy(isEnglish);
    for (const message of await messagesFor('en;q=0.3, zh-CN;q=0.9')) expect(message).toSatisfy(isChinese);
  });

  test('the same for the problems of a draft', async () => {
    const { id } = await Draft.open(app.current, client);
    const query = 'query ($id: ID!) { customerOnboarding(id: $id) { problems { code message } } }';
    const read = async (caller: Client) => {
      const { customerOnboarding } = await caller.ask<{
        customerOnboarding: { problems: Array<{ code: string; message: string }> };
      }>(query, { id });
      return customerOnboarding.problems;
    };
    const english = await read(client);
    const chinese = await read(client.with({ 'accept-language': 'zh-CN' }));
    expect(english.map(({ code }) => code)).toEqual(chinese.map(({ code }) => code));
    for (const { message } of english) expect(message).toSatisfy(isEnglish);
    for (const { message } of chinese) expect(message).toSatisfy(isChinese);
  });
});

test('nothing that was sent comes back, in whatever language', async () => {
  for (const language of locales)
    for (const message of await messagesFor(language)) expect(message).not.toMatch(/zyxwvut|9753/i);
});

test('every code is expected of some refusal', () => {
  const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');
  const codes = (buildSchema(read('../../schema.graphql')).getType('UserErrorCode') as GraphQLEnumType)
    .getValues()
    .map(({ name }) => name);
  const tests = readdirSync(new URL('.', import.meta.url))
    .filter((name) => /^(?!refusals-messages).*\.test\.ts$/.test(name))
    .map((name) => read(`./${name}`))
    .join('\n');
  expect(codes.filter((code) => !new RegExp(`\\b${code}\\b`).test(tests))).toEqual([]);
});
