import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor, Loaders, type Page, SignedIn } from '#platform';
import { AcceptOffer } from '../app/accept-offer.js';
import { DeclineOffer } from '../app/decline-offer.js';
import { ReadOffers } from '../app/read-offers.js';
import { WithdrawFromService } from '../app/withdraw-from-service.js';
import { type MadeOffer } from '../domain/offer.js';
import { factorNames } from '../domain/dispatch-policy.js';
import { AcceptOfferInput, DeclineOfferInput, MyOffersArgs, WithdrawFromServiceInput } from './offer.input.js';
import { MatchReasonType, OfferConnection, OfferedServiceType, OfferType } from './offer.type.js';
import { OfferedServiceLoader } from './offered-service.loader.js';

/** The offers made to the signed-in volunteer. */
@Resolver(() => OfferType)
export class OfferResolver {
  constructor(
    private readonly readOffers: ReadOffers,
    private readonly acceptOfferUseCase: AcceptOffer,
    private readonly declineOfferUseCase: DeclineOffer,
    private readonly withdrawUseCase: WithdrawFromService,
  ) {}

  @Query(() => OfferConnection, { description: 'Offers made to me, newest first. 我的邀约' })
  @SignedIn()
  myOffers(@CurrentActor() actor: Actor, @Args() args: MyOffersArgs): Promise<Page<OfferType>> {
    return this.readOffers.mine(actor.personId, args.states ?? [], args);
  }

  @Mutation(() => OfferType, { description: 'Accept an offer; the last place goes to exactly one. 接单' })
  @SignedIn()
  acceptOffer(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Which offer. 输入' }) input: AcceptOfferInput,
  ): Promise<OfferType> {
    return this.acceptOfferUseCase.execute(actor.personId, input);
  }

  @Mutation(() => OfferType, { description: 'Decline an offer; the next volunteer is asked at once. 婉拒' })
  @SignedIn()
  declineOffer(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Which offer, and why. 输入' }) input: DeclineOfferInput,
  ): Promise<OfferType> {
    return this.declineOfferUseCase.execute(actor.personId, input);
  }

  @Mutation(() => OfferType, { description: 'Leave a service before it begins. 退出服务' })
  @SignedIn()
  withdrawFromService(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Which service, and why. 输入' }) input: WithdrawFromServiceInput,
  ): Promise<OfferType> {
    return this.withdrawUseCase.execute(actor.personId, input);
  }

  @ResolveField(() => [MatchReasonType], { description: 'Why me: the factors with their weights. 为什么是我' })
  whyMe(@Parent() offer: MadeOffer): MatchReasonType[] {
    return factorNames.map((factor) => ({ factor, value: offer.factors[factor], weight: offer.weights[factor] }));
  }

  @ResolveField(() => OfferedServiceType, { nullable: true, description: 'What is asked for. 服务内容' })
  service(@Parent() offer: OfferType, @Loaders() loaders: Loaders): Promise<OfferedServiceType | undefined> {
    return loaders.get(OfferedServiceLoader).load(offer.requestId);
  }
}
