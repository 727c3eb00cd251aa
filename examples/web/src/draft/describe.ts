import { type AccountEntries, toEntries } from '../account/fields.ts';
import type { CustomerQualification } from '../gql/graphql.ts';
import type { Texts } from '../texts/en.ts';
import type { Draft } from './draft-fields.ts';
import { cycleName, type Line, toLines } from './lines.ts';

/** One thing that a draft says, for people. */
export interface Row {
  readonly key: string;
  readonly label: string;
  readonly value: string;
}

export interface Names {
  readonly t: Texts;
  /** Whether the partner has resellers to choose from. */
  readonly isProvider: boolean;
  readonly countryName: (country: string) => string;
  readonly resellerName: (id: string) => string;
  readonly calendarDay: (day: string) => string;
  readonly cultureName: (culture: string) => string;
}

const joined = (separator: string, ...parts: ReadonlyArray<string | undefined>): string =>
  parts.filter((part) => part).join(separator);

export const describeAccount = (entries: AccountEntries, names: Names): Row[] => {
  const { t, isProvider, countryName, resellerName, calendarDay, cultureName } = names;
  const e = entries;
  const signer =
    e.hasOtherSigner === 'yes'
      ? joined(
          ', ',
          joined(' ', e['signer.firstName'], e['signer.lastName']),
          e['signer.email'],
          e['signer.phoneNumber'],
        )
      : joined(' ', e['primaryContact.firstName'], e['primaryContact.lastName']);
  const rows: Array<[key: string, label: string, value: string]> = [
    ['name', t.fields['company.name'], e['company.name']],
    ['domain', t.account.domain, e['company.domainPrefix']],
    [
      'address',
      t.review.address,
      joined(
        ', ',
        e['company.address.addressLine1'],
        e['company.address.addressLine2'],
        joined(' ', e['company.address.city'], e['company.address.state'], e['company.address.postalCode']),
        e['company.address.country'] && countryName(e['company.address.country']),
      ),
    ],
    ['registrationNumber', t.fields['company.registrationNumber'], e['company.registrationNumber']],
    ['culture', t.fields['company.culture'], e['company.culture'] && cultureName(e['company.culture'])],
    [
      'qualification',
      t.fields['company.qualification'],
      e['company.qualification'] === 'NONE'
        ? ''
        : t.qualifications[e['company.qualification'] as CustomerQualification],
    ],
    ['validationCode', t.fields['company.validationCode'], e['company.validationCode']],
    [
      'contact',
      t.account.primaryContact,
      joined(
        ', ',
        joined(
          ' ',
          e['primaryContact.firstName'],
          e['primaryContact.middleName'],
          e['primaryContact.lastName'],
        ),
        e['primaryContact.email'],
        e['primaryContact.phoneNumber'],
      ),
    ],
    [
      'agreement',
      t.review.agreement,
      e.isAccepted === 'yes' ? joined(' · ', e.acceptedOn && calendarDay(e.acceptedOn), signer) : '',
    ],
    [
      'reseller',
      t.account.reseller,
      !isProvider
        ? ''
        : e.indirectResellerId === 'none'
          ? t.account.noReseller
          : e.indirectResellerId && resellerName(e.indirectResellerId),
    ],
  ];
  return rows.filter(([, , value]) => value).map(([key, label, value]) => ({ key, label, value }));
};

export const describeLines = (lines: readonly Line[], t: Texts, place = ''): Row[] =>
  lines.flatMap(({ offer, quantity, billingCycle, addOns }, index) => {
    const key = `${place}${offer.id}:${lines.slice(0, index).filter((line) => line.offer.id === offer.id).length}`;
    return [
      {
        key,
        label: offer.name,
        value: t.review.line(quantity, offer.unitType, cycleName(offer, billingCycle)),
      },
      ...describeLines(addOns, t, `${key}/`),
    ];
  });

/** All that a draft says. */
export const describeDraft = (draft: Draft, names: Names): Row[] => [
  ...describeAccount(toEntries(draft, ''), names),
  ...describeLines(toLines(draft.lines), names.t),
];

/** One thing that differs; a value that is not there is null. */
export interface Change {
  readonly key: string;
  readonly label: string;
  readonly before: string | null;
  readonly now: string | null;
}

export const changesBetween = (before: readonly Row[], now: readonly Row[]): Change[] => {
  const old = new Map(before.map((row) => [row.key, row]));
  const fresh = new Map(now.map((row) => [row.key, row]));
  return [...new Set([...old.keys(), ...fresh.keys()])]
    .map((key) => ({
      key,
      label: (fresh.get(key) ?? old.get(key))?.label ?? '',
      before: old.get(key)?.value ?? null,
      now: fresh.get(key)?.value ?? null,
    }))
    .filter((change) => change.before !== change.now);
};
