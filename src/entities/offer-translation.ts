import { Entity, ForeignKey, Index } from 'typeorm';
import { CodeColumn, IdColumn, LongTextColumn, TextColumn } from '../database/columns.ts';
import type { Locale } from '../onboarding/locales.ts';
import { Offer } from './offer.ts';

/** What an offer is called in a language other than English. */
@Entity('offer_translations')
@Index('uq_offer_translations', ['offerId', 'locale'], { unique: true })
export class OfferTranslation {
  @IdColumn() id!: string;
  @ForeignKey(() => Offer, { name: 'fk_offer_translations_offer', onUpdate: 'NO ACTION' })
  @CodeColumn()
  offerId!: string;
  @CodeColumn(20) locale!: Locale;
  @TextColumn(255) name!: string;
  /** Null leaves the English one. */
  @LongTextColumn({ nullable: true })
  description!: string | null;
}
