import { Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { collations } from '../database/columns.ts';
import { Customer } from './customer.ts';

/** One word by which a customer is found: a word of its name, folded, or its domain prefix. */
@Entity('customer_search_words')
@Index('ix_customer_search_words_word', ['word', 'customerId'])
export class CustomerSearchWord {
  @ForeignKey(() => Customer, { name: 'fk_customer_search_words_customer', onUpdate: 'NO ACTION' })
  @PrimaryColumn({ type: 'varchar', length: 36, collation: collations.id })
  customerId!: string;
  @PrimaryColumn({ type: 'varchar', length: 64, collation: collations.key })
  word!: string;
}
