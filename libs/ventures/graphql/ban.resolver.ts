import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentActor, IdArg, Requires, SignedIn, type Actor } from '#platform';
import { BanQueries } from '../app/ban-queries.js';
import { LiftBan } from '../app/lift-ban.js';
import { LiftVentureBanInput, VentureBanType } from './ban.type.js';

/** Who may not apply for some time. */
@Resolver(() => VentureBanType)
export class BanResolver {
  constructor(
    private readonly queries: BanQueries,
    private readonly lifting: LiftBan,
  ) {}

  @SignedIn()
  @Query(() => [VentureBanType], {
    description: 'Bans of an organisation, for itself and the staff of the rounds in which they were imposed. 限制申报',
  })
  ventureBans(
    @CurrentActor() actor: Actor,
    @IdArg('organisationId', 'The organisation. 机构编号') organisationId: string,
  ): Promise<VentureBanType[]> {
    return this.queries.of(actor, organisationId);
  }

  @Requires('ventures.check')
  @Mutation(() => VentureBanType, {
    description: 'Lifts a ban, as another person than who imposed it: the organisation may apply again. 解除限制申报',
  })
  liftVentureBan(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Which one, and why. 限制与理由' }) input: LiftVentureBanInput,
  ): Promise<VentureBanType> {
    return this.lifting.execute(actor, input);
  }
}
