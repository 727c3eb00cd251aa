import { Entity } from 'typeorm';
import { IdColumn, InstantColumn, IntegerColumn } from '../database/columns.ts';

/** The one row that counts the catalogue's changes, so that every process knows when to read it again. */
@Entity('catalogue_revisions')
export class CatalogueRevision {
  static readonly theOne = 'catalogue';
  @IdColumn() id!: string;
  @IntegerColumn() revision!: number;
  @InstantColumn() changedAt!: Date;
}
