import { Entity, PrimaryColumn } from 'typeorm';
import { CodeColumn, collations, InstantColumn } from '../database/columns.ts';

/** Which process runs a job of the scheduler, and when it is to be run next. */
@Entity('job_leases')
export class JobLease {
  @PrimaryColumn({ type: 'varchar', length: 40, collation: collations.id })
  name!: string;
  /** The process that runs it; null while none does. */
  @CodeColumn(36, { nullable: true })
  owner!: string | null;
  /** From then on another process may take it: its owner has died. */
  @InstantColumn({ nullable: true })
  leasedUntil!: Date | null;
  @InstantColumn() dueAt!: Date;
}
