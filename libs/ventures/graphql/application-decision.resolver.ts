import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Loaders } from '#platform';
import { VentureApplicationType } from './application.type.js';
import { DecisionLoader } from './notice.loaders.js';
import { VentureDecisionType } from './notice.type.js';

/** What was decided of an application, for whoever may read it. */
@Resolver(() => VentureApplicationType)
export class ApplicationDecisionResolver {
  @ResolveField(() => VentureDecisionType, {
    nullable: true,
    description: 'What is decided of it; null before the notice. 立项决定',
  })
  async decision(
    @Parent() { id }: VentureApplicationType,
    @Loaders() loaders: Loaders,
  ): Promise<VentureDecisionType | null> {
    return (await loaders.get(DecisionLoader).load(id)) ?? null;
  }
}
