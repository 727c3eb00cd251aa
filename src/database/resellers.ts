import type { SelectQueryBuilder } from 'typeorm';
import { Partner } from '../entities/partner.ts';
import type { Partnership } from '../entities/partnership.ts';

/** A partnership with the partner behind it. */
export type SeenReseller = Partnership & { readonly reseller: Partner };

/** A partnership with both of its partners. */
export type SeenPartnership = SeenReseller & { readonly provider: Partner };

/** Reads partnerships, aliased `s`, each with its reseller, aliased `p`. */
export const withReseller = (query: SelectQueryBuilder<Partnership>): SelectQueryBuilder<Partnership> =>
  query.innerJoinAndMapOne('s.reseller', Partner, 'p', 'p.id = s.resellerPartnerId');

/** The same with the provider too, aliased `v`. */
export const withProvider = (query: SelectQueryBuilder<Partnership>): SelectQueryBuilder<Partnership> =>
  query.innerJoinAndMapOne('s.provider', Partner, 'v', 'v.id = s.providerId');
