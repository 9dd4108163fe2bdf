import { ID, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Loaders } from '#platform';
import { MatchPoolLoader } from './round-pool.loader.js';
import { VentureRoundType } from './round.type.js';

/** What pays the matching pool of a round. */
@Resolver(() => VentureRoundType)
export class RoundPoolResolver {
  @ResolveField(() => ID, {
    nullable: true,
    description: 'The purpose that pays its matching pool, once it is named. 配捐用途',
  })
  async matchingPurposeId(@Parent() { id }: VentureRoundType, @Loaders() loaders: Loaders): Promise<string | null> {
    return (await loaders.get(MatchPoolLoader).load(id)) ?? null;
  }
}
