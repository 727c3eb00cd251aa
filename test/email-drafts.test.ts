import { describe, expect, test } from 'vitest';
import { locales } from '../src/onboarding/locales.ts';
import { draftMail, type Invitation } from '../src/schema/email-drafts.ts';

const url = 'https://partners.example/app/invitations#token';
const invitation: Invitation = {
  sender: 'Northwind {Cloud} <Services>',
  partner: 'Tailspin',
  reseller: null,
  withDelegatedAdmin: true,
  url,
  expiresAt: new Date('2026-12-23T23:30:00.000Z'),
};

test('the mail is written in a language of its own for each that people are spoken to in', () => {
  expect(new Set(locales.map((language) => draftMail(invitation, language).body)).size).toBe(locales.length);
});

describe.each(locales)('in %s', (language) => {
  const mail = (more: Partial<Invitation> = {}) => draftMail({ ...invitation, ...more }, language);

  test('holds the link on a line of its own, whole', () => {
    expect(mail().body.split('\n')).toContain(url);
  });

  test('has a subject of one line with the name of who sends it, as it is', () => {
    expect(mail().subject).toContain('Northwind {Cloud} <Services>');
    expect(mail().subject).not.toContain('\n');
  });

  test('is signed by who sends it', () => {
    expect(mail().body.endsWith('\nNorthwind {Cloud} <Services>')).toBe(true);
  });

  test('names the reseller where there is one', () => {
    expect(mail({ reseller: 'Alpine' }).body).toContain('Alpine');
    expect(mail({ reseller: 'Alpine' }).body).toContain('Tailspin');
  });

  test('says whether administration rights are asked for', () => {
    expect(mail({ withDelegatedAdmin: false }).body).not.toBe(mail().body);
  });

  test('tells the last day, by UTC', () => {
    expect(mail().body).toContain('23');
    expect(mail().body).toContain('2026');
  });
});

test.each([
  ['de-CH', 'de'],
  ['fr-BE', 'fr'],
  ['es-CL', 'es'],
  ['pt-PT', 'pt-BR'],
  ['zh-TW', 'en'],
  ['hu-HU', 'en'],
])('the mail for %s is the one in %s', (culture, language) => {
  const subject = (of: string) => draftMail(invitation, of).subject;
  expect(subject(culture)).toBe(subject(language));
});
