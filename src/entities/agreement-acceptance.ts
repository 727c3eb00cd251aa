import { Entity, ForeignKey, Index } from 'typeorm';
import {
  CodeColumn,
  DayColumn,
  IdColumn,
  InstantColumn,
  JsonColumn,
  TextColumn,
} from '../database/columns.ts';
import type { Contact } from '../onboarding/draft.ts';
import { AgreementTemplate } from './agreement-template.ts';
import { Customer } from './customer.ts';
import { Partner } from './partner.ts';

/** Evidence that a customer accepted an agreement through one partner. */
@Entity('agreement_acceptances')
@Index('ix_agreement_acceptances_customer', ['customerId', 'partnerId'])
@Index('ix_agreement_acceptances_partner', ['partnerId'])
@Index('ix_agreement_acceptances_template', ['templateId'])
export class AgreementAcceptance {
  @IdColumn() id!: string;
  @ForeignKey(() => Customer, { name: 'fk_agreement_acceptances_customer', onUpdate: 'NO ACTION' })
  @CodeColumn()
  customerId!: string;
  @ForeignKey(() => Partner, { name: 'fk_agreement_acceptances_partner', onUpdate: 'NO ACTION' })
  @CodeColumn()
  partnerId!: string;
  @ForeignKey(() => AgreementTemplate, { name: 'fk_agreement_acceptances_template', onUpdate: 'NO ACTION' })
  @CodeColumn()
  templateId!: string;
  @JsonColumn() signer!: Contact;
  @DayColumn() acceptedOn!: string;
  @InstantColumn() confirmedAt!: Date;
  @TextColumn(255) confirmedBy!: string;
}
