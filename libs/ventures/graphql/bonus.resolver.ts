import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentActor, IdArg, Requires, type Actor } from '#platform';
import { BonusQueries } from '../app/bonus-queries.js';
import { GiveSpecialBonus } from '../app/give-special-bonus.js';
import { GiveSpecialBonusInput, VentureBonusType } from './bonus.type.js';

/** Special bonuses. */
@Resolver(() => VentureBonusType)
export class BonusResolver {
  constructor(
    private readonly giving: GiveSpecialBonus,
    private readonly queries: BonusQueries,
  ) {}

  @Requires('ventures.manage')
  @Mutation(() => VentureBonusType, {
    description: 'Gives an application the special bonus of the rules, once; sealed until the ranking. 特别加分',
  })
  giveSpecialBonus(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'How much, and what for. 加分与依据' }) input: GiveSpecialBonusInput,
  ): Promise<VentureBonusType> {
    return this.giving.execute(actor, input);
  }

  @Requires('ventures.read')
  @Query(() => [VentureBonusType], {
    description: 'Special bonuses with their evidence, for the staff of a round once it is ranked. 特别加分',
  })
  ventureBonuses(
    @CurrentActor() actor: Actor,
    @IdArg('roundId', 'The round. 轮次编号') roundId: string,
  ): Promise<VentureBonusType[]> {
    return this.queries.ofRound(actor, roundId);
  }
}
