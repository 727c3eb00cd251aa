import { Entity, ForeignKey, Index } from 'typeorm';
import { CodeColumn, IdColumn, IntegerColumn, TextColumn } from '../database/columns.ts';
import { Partner } from './partner.ts';

/** What lets a partner have so many customers of the Government Community Cloud. */
@Entity('validation_codes')
@Index('uq_validation_codes', ['partnerId', 'code'], { unique: true })
export class ValidationCode {
  @IdColumn() id!: string;
  @ForeignKey(() => Partner, { name: 'fk_validation_codes_partner', onUpdate: 'NO ACTION' })
  @CodeColumn()
  partnerId!: string;
  /** For whom it was given. */
  @TextColumn(255)
  organizationName!: string;
  /** Digits. */
  @CodeColumn(40)
  code!: string;
  @IntegerColumn() maximum!: number;
  /** Counted down with every customer. */
  @IntegerColumn()
  remaining!: number;
}
