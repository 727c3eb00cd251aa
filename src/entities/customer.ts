import { Check, Entity, Index } from 'typeorm';
import {
  CodeColumn,
  IdColumn,
  InstantColumn,
  IntegerColumn,
  JsonColumn,
  KeyColumn,
  oneOf,
  TextColumn,
} from '../database/columns.ts';
import type { Address, Contact } from '../onboarding/draft.ts';
import { Cloud, CustomerQualification } from '../onboarding/enums.ts';

/** A company with its directory tenant. Several partners may have a relationship with it. */
@Entity('customers')
@Check('chk_customers_cloud', oneOf('cloud', Cloud))
@Check('chk_customers_qualification', oneOf('qualification', CustomerQualification))
@Index('uq_customers_registration', ['country', 'registrationKey'], { unique: true })
export class Customer {
  @IdColumn() id!: string;
  @IntegerColumn() version!: number;
  @Index('uq_customers_tenant_id', { unique: true })
  @CodeColumn()
  tenantId!: string;
  @TextColumn(255) companyName!: string;
  /** Prefix and suffix in small letters: unique world-wide. */
  @Index('uq_customers_domain', { unique: true })
  @CodeColumn(60)
  domain!: string;
  @TextColumn(40, { nullable: true }) registrationNumber!: string | null;
  /** The registration number's letters and digits alone; unique in its country. */
  @KeyColumn(40, { nullable: true })
  registrationKey!: string | null;
  @CodeColumn(30) cloud!: Cloud;
  @CodeColumn(2) country!: string;
  @CodeColumn(20) culture!: string;
  @CodeColumn(3) currencyCode!: string;
  @CodeColumn(30) qualification!: CustomerQualification;
  @JsonColumn() address!: Address;
  @JsonColumn() primaryContact!: Contact;
  @InstantColumn() createdAt!: Date;
}
