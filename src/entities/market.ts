import { Entity, Index } from 'typeorm';
import { CodeColumn, IdColumn, JsonColumn, TextColumn } from '../database/columns.ts';
import type { CountryRules } from '../onboarding/country-rules.ts';
import type { Cloud } from '../onboarding/enums.ts';
import type { MarketFacts } from '../onboarding/facts.ts';

/** A country or region in which offers are sold. */
@Entity('markets')
export class Market implements MarketFacts {
  @IdColumn() id!: string;
  @Index('uq_markets_country', { unique: true })
  @CodeColumn(2)
  country!: string;
  @CodeColumn(3) iso3!: string;
  @TextColumn(100) region!: string;
  @CodeColumn(3) currencyCode!: string;
  @JsonColumn() cultures!: string[];
  @JsonColumn() clouds!: Cloud[];
  @JsonColumn() rules!: CountryRules;
}
