import { Check, Entity, ForeignKey, Index } from 'typeorm';
import { CodeColumn, IdColumn, MoneyColumn, oneOf } from '../database/columns.ts';
import { BillingCycle } from '../onboarding/enums.ts';
import { Offer } from './offer.ts';
import { Partner } from './partner.ts';

/** One row of a partner's own price sheet, in the currency of the market. */
@Entity('partner_prices')
@Check('chk_partner_prices_billing_cycle', oneOf('billing_cycle', BillingCycle))
@Index('uq_partner_prices', ['partnerId', 'offerId', 'country', 'billingCycle'], { unique: true })
@Index('ix_partner_prices_offer', ['offerId'])
export class PartnerPrice {
  @IdColumn() id!: string;
  @ForeignKey(() => Partner, { name: 'fk_partner_prices_partner', onUpdate: 'NO ACTION' })
  @CodeColumn()
  partnerId!: string;
  @ForeignKey(() => Offer, { name: 'fk_partner_prices_offer', onUpdate: 'NO ACTION' })
  @CodeColumn()
  offerId!: string;
  @CodeColumn(2) country!: string;
  @CodeColumn(10) billingCycle!: BillingCycle;
  @MoneyColumn() unitPrice!: string;
}
