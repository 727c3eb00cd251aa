import { Check, Entity, Index } from 'typeorm';
import { CodeColumn, FlagColumn, IdColumn, oneOf, TextColumn } from '../database/columns.ts';
import { Cloud, PartnerType } from '../onboarding/enums.ts';
import type { PartnerFacts } from '../onboarding/facts.ts';

/** A Cloud Solution Provider partner. */
@Entity('partners')
@Check('chk_partners_type', oneOf('type', PartnerType))
@Check('chk_partners_cloud', oneOf('cloud', Cloud))
export class Partner implements PartnerFacts {
  @IdColumn() id!: string;
  @Index('uq_partners_tenant_id', { unique: true })
  @CodeColumn()
  tenantId!: string;
  @Index('uq_partners_mpn_id', { unique: true })
  @CodeColumn(20)
  mpnId!: string;
  @TextColumn(255) name!: string;
  @CodeColumn(30) type!: PartnerType;
  @CodeColumn(30) cloud!: Cloud;
  @CodeColumn(2) country!: string;
  @FlagColumn() hasSignedPartnerAgreement!: boolean;
}
