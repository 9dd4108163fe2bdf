import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentActor, IdArg, keysetPage, Loaders, Requires, type Actor, type Page } from '#platform';
import { PanelQueries } from '../app/panel-queries.js';
import { RegisterExpert } from '../app/register-expert.js';
import { idAfter, idCursor } from './id-page.js';
import { ExpertsArgs, RegisterExpertInput } from './panel.inputs.js';
import { ExpertNameLoader, ExpertTiesLoader } from './panel.loaders.js';
import { ExpertConnection, ExpertTieType, ExpertType, RoundExpertType } from './panel.type.js';

/** Pools of experts. */
@Resolver(() => ExpertType)
export class ExpertResolver {
  constructor(
    private readonly queries: PanelQueries,
    private readonly registering: RegisterExpert,
  ) {}

  @Requires('ventures.manage')
  @Query(() => ExpertConnection, { description: 'The pool of experts of your charity, newest first. 专家库' })
  async ventureExperts(
    @CurrentActor() actor: Actor,
    @Args() { hostId, first, after }: ExpertsArgs,
  ): Promise<Page<ExpertType>> {
    const rows = await this.queries.pool(actor, hostId, idAfter(after), first + 1);
    return keysetPage(rows, first, idCursor, after);
  }

  @Requires('ventures.read')
  @Query(() => [RoundExpertType], { description: 'Who may be drawn in a round, or was. 本轮专家名单' })
  ventureRoundExperts(
    @CurrentActor() actor: Actor,
    @IdArg('roundId', 'The round. 轮次编号') roundId: string,
  ): Promise<RoundExpertType[]> {
    return this.queries.ofRound(actor, roundId);
  }

  @Requires('ventures.manage')
  @Mutation(() => ExpertType, { description: 'Enters an expert in the pool of your charity. 专家入库' })
  registerExpert(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Who, with which fields and ties. 专家信息' }) input: RegisterExpertInput,
  ): Promise<ExpertType> {
    return this.registering.execute(actor, input);
  }

  @ResolveField(() => String, { description: 'Name. 姓名' })
  async name(@Parent() { personId }: ExpertType, @Loaders() loaders: Loaders): Promise<string> {
    return (await loaders.get(ExpertNameLoader).load(personId)) ?? '';
  }

  @ResolveField(() => [ExpertTieType], { description: 'Ties to organisations. 关联' })
  async ties(@Parent() { id }: ExpertType, @Loaders() loaders: Loaders): Promise<ExpertTieType[]> {
    return (await loaders.get(ExpertTiesLoader).load(id)) ?? [];
  }
}

/** Experts of a round. */
@Resolver(() => RoundExpertType)
export class RoundExpertResolver {
  @ResolveField(() => String, { description: 'Name. 姓名' })
  async name(@Parent() { personId }: RoundExpertType, @Loaders() loaders: Loaders): Promise<string> {
    return (await loaders.get(ExpertNameLoader).load(personId)) ?? '';
  }
}
