import { Args, Resolver } from '@nestjs/graphql';
import { generalErrors } from '#kernel';
import {
  type Actor,
  CurrentActor,
  CursorScalar,
  Feed,
  FeedSubscription,
  feedSubscription,
  type OperationContext,
  SignedIn,
} from '#platform';
import { ReadOffers } from '../app/read-offers.js';
import { type OfferState } from '../domain/offer.states.js';
import { OfferEventType } from './offer.type.js';

/** Pushes offers to their volunteers. */
@Resolver()
export class OfferFeedResolver {
  constructor(
    private readonly feed: Feed,
    private readonly readOffers: ReadOffers,
  ) {}

  @FeedSubscription(() => OfferEventType, { description: 'Every change of the offers made to me, in order. 邀约推送' })
  @SignedIn()
  offerReceived(
    @CurrentActor() actor: Actor,
    @Args('after', {
      type: () => CursorScalar,
      nullable: true,
      description: 'Those after this cursor first. 从此游标之后',
    })
    after?: string,
  ): Promise<AsyncIterableIterator<unknown>> {
    return feedSubscription(this.feed, [`person:${actor.personId}:offers`], after, async (event, operation) => {
      const { offerId, state } = event.payload;
      const offer = await this.readOffers.one(personOf(operation), String(offerId));
      return { cursor: event.cursor, state: state as OfferState, occurredAt: event.occurredAt, offer };
    });
  }
}

function personOf({ actor }: OperationContext): string {
  if (!actor) throw generalErrors.UNAUTHENTICATED();
  return actor.personId;
}
