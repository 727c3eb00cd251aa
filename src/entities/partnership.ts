import { Check, Entity, ForeignKey, Index } from 'typeorm';
import { CodeColumn, IdColumn, KeyColumn, oneOf } from '../database/columns.ts';
import { PartnershipState } from '../onboarding/enums.ts';
import { Partner } from './partner.ts';

/** An indirect reseller as one indirect provider has it. */
@Entity('partnerships')
@Check('chk_partnerships_state', oneOf('state', PartnershipState))
@Index('uq_partnerships_provider_reseller', ['providerId', 'resellerPartnerId'], { unique: true })
@Index('ix_partnerships_provider_name', ['providerId', 'nameKey', 'id'])
@Index('ix_partnerships_reseller', ['resellerPartnerId'])
export class Partnership {
  @IdColumn() id!: string;
  @ForeignKey(() => Partner, { name: 'fk_partnerships_provider', onUpdate: 'NO ACTION' })
  @CodeColumn()
  providerId!: string;
  @ForeignKey(() => Partner, { name: 'fk_partnerships_reseller', onUpdate: 'NO ACTION' })
  @CodeColumn()
  resellerPartnerId!: string;
  @CodeColumn(10) state!: PartnershipState;
  /** The reseller's name, folded: what the list is ordered by. */
  @KeyColumn(255)
  nameKey!: string;
  /** The words of the name, each after a blank: what a search looks through. */
  @KeyColumn(2700)
  searchKey!: string;
}
