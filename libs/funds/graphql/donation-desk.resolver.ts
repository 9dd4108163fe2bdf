import { Args, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { generalErrors } from '#kernel';
import { CurrentActor, keysetPage, Loaders, Requires, type Actor, type Page } from '#platform';
import { DonationQueries } from '../app/donation-queries.js';
import { RefundStepsLoader } from './case-steps.loaders.js';
import { StepRightType } from './case-steps.type.js';
import {
  DonationConnection,
  DonationRefundConnection,
  DonationRefundsArgs,
  DonationRefundType,
  DonationsArgs,
  DonationType,
} from './donation.type.js';
import { DonationLoader } from './fund.loaders.js';
import { idAfter, idCursor } from './fund.resolver.js';

/** Gifts and refunds as the staff of a charity has them on its desk. */
@Resolver(() => DonationRefundType)
export class DonationDeskResolver {
  constructor(private readonly queries: DonationQueries) {}

  @Requires('donation.read')
  @Query(() => DonationConnection, { description: 'Gifts to a drive of your charity, newest first. 活动捐赠列表' })
  async donations(
    @CurrentActor() actor: Actor,
    @Args() { driveId, first, after }: DonationsArgs,
  ): Promise<Page<DonationType>> {
    const rows = await this.queries.ofDrive(actor, driveId, idAfter(after), first + 1);
    return keysetPage(rows, first, idCursor, after);
  }

  @Requires('donation.read')
  @Query(() => DonationRefundConnection, { description: 'Refunds of your charity, newest first. 退捐列表' })
  async donationRefunds(
    @CurrentActor() actor: Actor,
    @Args() { state, first, after }: DonationRefundsArgs,
  ): Promise<Page<DonationRefundType>> {
    const rows = await this.queries.refundsAt(actor, state ?? undefined, idAfter(after), first + 1);
    return keysetPage(rows, first, idCursor, after);
  }

  @ResolveField(() => DonationType, { description: 'The gift that goes back. 所退捐赠' })
  async donation(@Parent() { donationId }: DonationRefundType, @Loaders() loaders: Loaders): Promise<DonationType> {
    const donation = await loaders.get(DonationLoader).load(donationId);
    if (!donation) throw generalErrors.NOT_FOUND();
    return donation;
  }

  @ResolveField(() => [StepRightType], { description: 'What comes next, and whether it is yours to take. 下一步' })
  async steps(@Parent() { id }: DonationRefundType, @Loaders() loaders: Loaders): Promise<StepRightType[]> {
    return (await loaders.get(RefundStepsLoader).load(id)) ?? [];
  }
}
