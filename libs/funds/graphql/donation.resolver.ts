import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import {
  CurrentActor,
  IdArg,
  keysetPage,
  Loaders,
  PageArgs,
  Requires,
  SignedIn,
  type Actor,
  type Page,
} from '#platform';
import { ApproveDonationRefund } from '../app/approve-refund.js';
import { Donate } from '../app/donate.js';
import { DonationQueries } from '../app/donation-queries.js';
import { RequestDonationRefund } from '../app/request-refund.js';
import { ApproveRefundInput, DonateInput, RequestRefundInput } from './donation.inputs.js';
import { DonationConnection, DonationRefundType, DonationType } from './donation.type.js';
import { DonationRefundsLoader } from './fund.loaders.js';
import { idAfter, idCursor } from './fund.resolver.js';

/** Giving, and giving back. */
@Resolver(() => DonationType)
export class DonationResolver {
  constructor(
    private readonly queries: DonationQueries,
    private readonly giving: Donate,
    private readonly request: RequestDonationRefund,
    private readonly approve: ApproveDonationRefund,
  ) {}

  @SignedIn()
  @Query(() => DonationType, { description: 'One donation, for its donor and the staff of the charity. 捐赠' })
  donation(@CurrentActor() actor: Actor, @IdArg('id', 'The donation. 捐赠编号') id: string): Promise<DonationType> {
    return this.queries.one(actor, id);
  }

  @SignedIn()
  @Query(() => DonationConnection, { description: 'My donations, newest first. 我的捐赠' })
  async myDonations(@CurrentActor() actor: Actor, @Args() { first, after }: PageArgs): Promise<Page<DonationType>> {
    return keysetPage(await this.queries.mine(actor, idAfter(after), first + 1), first, idCursor, after);
  }

  @SignedIn()
  @Mutation(() => DonationType, { description: 'Promises a gift, to be paid within 30 minutes. 捐赠' })
  donate(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'The gift. 捐赠内容' }) input: DonateInput,
  ): Promise<DonationType> {
    return this.giving.execute(actor, { ...input, alias: input.alias ?? null });
  }

  @SignedIn()
  @Mutation(() => DonationRefundType, { description: 'Asks for a donation to go back. 申请退捐' })
  requestRefund(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Which one, and why. 捐赠与原因' }) input: RequestRefundInput,
  ): Promise<DonationRefundType> {
    return this.request.execute(actor, input);
  }

  @Requires('refund.approve')
  @Mutation(() => DonationRefundType, { description: 'Approves a refund as the second person. 批准退捐' })
  approveRefund(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Which one. 退捐' }) input: ApproveRefundInput,
  ): Promise<DonationRefundType> {
    return this.approve.execute(actor, input);
  }

  @ResolveField(() => [DonationRefundType], { description: 'Its refunds, oldest first. 退捐' })
  async refunds(@Parent() { id }: DonationType, @Loaders() loaders: Loaders): Promise<DonationRefundType[]> {
    return (await loaders.get(DonationRefundsLoader).load(id)) ?? [];
  }
}
