import { Field, ObjectType } from 'type-graphql';
import { UpgradeErrorCode } from '../../onboarding/enums.ts';
import { OfferType } from './offer.ts';

@ObjectType('UpgradeOffer', {
  description: 'An offer that a subscription can be upgraded to, or why it cannot.',
})
export class UpgradeOfferType {
  @Field(() => OfferType, { description: 'The higher offer.' })
  offer!: object;
  @Field(() => Boolean, {
    description:
      'Whether `upgradeSubscription` would do it with all licences, an accepted agreement presumed.',
  })
  isEligible!: boolean;
  @Field(() => [UpgradeErrorCode], { description: 'All reasons why not; empty where it is eligible.' })
  reasons!: readonly UpgradeErrorCode[];
}
