import { Check, Entity, ForeignKey, Index } from 'typeorm';
import {
  CodeColumn,
  FlagColumn,
  IdColumn,
  InstantColumn,
  IntegerColumn,
  JsonColumn,
  oneOf,
  TextColumn,
} from '../database/columns.ts';
import type { Contact, Draft, DraftAgreement, DraftCompany, DraftLine } from '../onboarding/draft.ts';
import { OnboardingState } from '../onboarding/enums.ts';
import type { Quote } from '../onboarding/quote.ts';
import { Customer } from './customer.ts';
import { Partner } from './partner.ts';
import { Partnership } from './partnership.ts';

/** A new customer on the way: the draft that the steps fill, then the trace of its submission. */
@Entity('customer_onboardings')
@Check('chk_customer_onboardings_state', oneOf('state', OnboardingState))
@Index('ix_customer_onboardings_partner', ['partnerId', 'id'])
@Index('ix_customer_onboardings_state', ['partnerId', 'state', 'id'])
@Index('ix_customer_onboardings_expiry', ['state', 'expiresAt'])
@Index('ix_customer_onboardings_reseller', ['resellerId'])
@Index('uq_customer_onboardings_customer', ['customerId'], { unique: true })
export class CustomerOnboarding implements Draft {
  @IdColumn() id!: string;
  @ForeignKey(() => Partner, { name: 'fk_customer_onboardings_partner', onUpdate: 'NO ACTION' })
  @CodeColumn()
  partnerId!: string;
  @IntegerColumn() version!: number;
  /** As last written: an open draft past `expiresAt` is expired all the same. */
  @CodeColumn(10)
  state!: OnboardingState;
  @JsonColumn() company!: DraftCompany;
  @JsonColumn() primaryContact!: Contact;
  @JsonColumn({ nullable: true }) agreement!: DraftAgreement | null;
  @FlagColumn() isResellerChosen!: boolean;
  @ForeignKey(() => Partnership, { name: 'fk_customer_onboardings_reseller', onUpdate: 'NO ACTION' })
  @CodeColumn(36, { nullable: true })
  resellerId!: string | null;
  @JsonColumn() lines!: DraftLine[];
  @JsonColumn({ nullable: true }) quote!: Quote | null;
  /** The customer that came of it. */
  @ForeignKey(() => Customer, { name: 'fk_customer_onboardings_customer', onUpdate: 'NO ACTION' })
  @CodeColumn(36, { nullable: true })
  customerId!: string | null;
  @InstantColumn() createdAt!: Date;
  @TextColumn(255) createdBy!: string;
  @InstantColumn() updatedAt!: Date;
  @TextColumn(255) updatedBy!: string;
  @InstantColumn() expiresAt!: Date;
}
