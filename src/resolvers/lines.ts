import type { FieldPath } from '../onboarding/finding.ts';
import type { InputIds } from '../schema/global-ids.ts';
import type { OfferLineInput } from '../schema/inputs/onboarding.ts';
import type { LineChoice } from '../services/onboarding/lines.ts';

/** Lines as an input has them, with their ids read. */
export const readLines = (lines: readonly OfferLineInput[], path: FieldPath, ids: InputIds): LineChoice[] =>
  lines.map((line, index) => {
    const here = [...path, String(index)];
    return {
      ...line,
      offerId: ids.read('Offer', line.offerId, [...here, 'offerId']),
      addOns: readLines(line.addOns ?? [], [...here, 'addOns'], ids),
    };
  });
