import { Entity, Index } from 'typeorm';
import { IdColumn, InstantColumn } from '../database/columns.ts';

/** That a transaction was committed: how a server engine is asked after its answer was lost. */
@Entity('committed_operations')
@Index('ix_committed_operations_at', ['at'])
export class CommittedOperation {
  @IdColumn() id!: string;
  @InstantColumn() at!: Date;
}
