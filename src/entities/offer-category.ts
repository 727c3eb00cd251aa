import { Entity, Index } from 'typeorm';
import { CodeColumn, IdColumn, IntegerColumn, TextColumn } from '../database/columns.ts';

/** A shelf of the catalogue. */
@Entity('offer_categories')
export class OfferCategory {
  @IdColumn() id!: string;
  @Index('uq_offer_categories_key', { unique: true })
  @CodeColumn(50)
  key!: string;
  @TextColumn(100) name!: string;
  @IntegerColumn() rank!: number;
}
