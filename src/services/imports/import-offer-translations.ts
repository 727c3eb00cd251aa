import { type EntityManager, In } from 'typeorm';
import { z } from 'zod';
import { Offer } from '../../entities/offer.ts';
import { OfferTranslation } from '../../entities/offer-translation.ts';
import { defaultLocale, locales } from '../../onboarding/locales.ts';
import { chunksOf, importRows, type ReadRow, type RowReport, refuseRepeated } from './import-rows.ts';
import { asOneRevision } from './one-revision.ts';
import { readRows, rowsOf } from './read-rows.ts';

/** U+FFFD stands where a file of another encoding could not be read. */
const readable = (text: string) => !/\p{Cc}|\ufffd/u.test(text.replace(/[\r\n\t]/g, ''));
const inUtf8 = 'expected text in UTF-8 without control characters';
const oneLine = z
  .string()
  .trim()
  .max(255)
  .refine((text) => !/[\r\n\t]/.test(text) && readable(text), inUtf8);

const translationRow = z
  .strictObject({
    microsoftOfferId: z.string().min(1),
    locale: z.enum(locales).exclude([defaultLocale]),
    name: oneLine,
    description: z
      .string()
      .trim()
      .max(10_000)
      .refine(readable, inUtf8)
      .transform((text) => text || null)
      .nullish(),
  })
  .refine(({ name, description }) => name !== '' || !description, {
    path: ['description'],
    message: 'there is no name beside it',
  });

type Translation = Omit<OfferTranslation, 'id'>;

/**
 * Adds and changes what the rows name; what they do not name stays. A row with an empty name takes a
 * translation away, and English counts again.
 */
export const importOfferTranslations = (manager: EntityManager, file: unknown): Promise<RowReport[]> =>
  asOneRevision(manager, async () => {
    const offers = new Map((await manager.find(Offer)).map((offer) => [offer.microsoftOfferId, offer.id]));
    const rows = readRows(rowsOf(file, 'translations'), translationRow, 'microsoftOfferId', (row) => row).map(
      (read): ReadRow<Translation> => {
        if ('reasons' in read) return read;
        const { row } = read;
        const { microsoftOfferId, locale, name, description = null } = read.value;
        const key = `${microsoftOfferId} ${locale}`;
        const offerId = offers.get(microsoftOfferId);
        return offerId === undefined
          ? { row, key, reasons: ['microsoftOfferId: there is no such offer'] }
          : { row, key, value: { offerId, locale, name, description } };
      },
    );
    const judged = refuseRepeated(rows);
    const isRemoval = (read: ReadRow<Translation>) => 'value' in read && read.value.name === '';
    const removed = await remove(manager, judged.filter(isRemoval));
    const brought = await importRows(
      manager,
      OfferTranslation,
      ['offerId', 'locale'],
      judged.filter((read) => !isRemoval(read)),
    );
    return [...removed, ...brought].sort((a, b) => Number(a.row) - Number(b.row));
  });

const remove = async (
  manager: EntityManager,
  rows: ReadonlyArray<ReadRow<Translation>>,
): Promise<RowReport[]> => {
  if (rows.length === 0) return [];
  const placeOf = ({ offerId, locale }: Translation) => `${offerId} ${locale}`;
  const existing = new Map((await manager.find(OfferTranslation)).map((found) => [placeOf(found), found.id]));
  const found = rows.map((read) => ({
    ...read,
    id: 'value' in read ? existing.get(placeOf(read.value)) : undefined,
  }));
  const ids = found.map(({ id }) => id).filter((id) => id !== undefined);
  for (const chunk of chunksOf(ids, 100)) await manager.delete(OfferTranslation, { id: In(chunk) });
  return found.map(({ row, key, id }) => ({
    row,
    key,
    outcome: id === undefined ? 'unchanged' : 'retired',
    reasons: [],
  }));
};
