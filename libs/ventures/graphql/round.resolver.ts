import { Args, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import {
  CurrentActor,
  CursorScalar,
  Feed,
  FeedSubscription,
  feedSubscription,
  IdArg,
  keysetPage,
  Loaders,
  OptionalActor,
  Public,
  SignedIn,
  type Actor,
  type Page,
} from '#platform';
import { RoundQueries } from '../app/round-queries.js';
import { roundHashing } from '../app/round-hashing.js';
import { roundTopic } from '../app/rounds.events.js';
import { given } from './given.js';
import { idAfter, idCursor } from './id-page.js';
import { VentureRoundsArgs } from './round.inputs.js';
import { VentureOrganisationLoader } from './round.loaders.js';
import { rulesOf } from './round-rules.js';
import { VentureRulesType } from './round-rules.type.js';
import { VentureRoundConnection, VentureRoundType, VentureRoundUpdateType } from './round.type.js';

/** Reading and following rounds. */
@Resolver(() => VentureRoundType)
export class RoundResolver {
  constructor(
    private readonly queries: RoundQueries,
    private readonly feed: Feed,
  ) {}

  @Public()
  @Query(() => VentureRoundType, { description: 'One round; a draft only for its staff. 轮次' })
  ventureRound(
    @OptionalActor() actor: Actor | undefined,
    @IdArg('id', 'The round. 轮次编号') id: string,
  ): Promise<VentureRoundType> {
    return this.queries.one(actor, id);
  }

  @Public()
  @Query(() => VentureRoundConnection, { description: 'Rounds that were announced, newest first. 轮次列表' })
  async ventureRounds(
    @OptionalActor() actor: Actor | undefined,
    @Args() { first, after, ...filter }: VentureRoundsArgs,
  ): Promise<Page<VentureRoundType>> {
    const rows = await this.queries.page(actor, given(filter), idAfter(after), first + 1);
    return keysetPage(rows, first, idCursor, after);
  }

  @SignedIn()
  @FeedSubscription(() => VentureRoundUpdateType, {
    description: 'Every phase of a round: what was missed first, then live. 轮次变动推送',
  })
  async roundUpdated(
    @CurrentActor() actor: Actor,
    @IdArg('roundId', 'The round. 轮次编号') roundId: string,
    @Args('after', { type: () => CursorScalar, nullable: true, description: 'Go on from here. 游标' }) after?: string,
  ): Promise<AsyncIterableIterator<unknown>> {
    await this.queries.one(actor, roundId);
    return feedSubscription(this.feed, [roundTopic(roundId)], after, async ({ cursor }, operation) => ({
      ...{ cursor, round: await this.queries.one(operation.actor, roundId) },
    }));
  }

  @ResolveField(() => String, {
    description: 'The whole rulebook as canonical JSON, which `rulebookHash` is of. 规则全文',
  })
  rulebook(@Parent() { rulebook }: VentureRoundType): string {
    return roundHashing.canonical(rulebook);
  }

  @ResolveField(() => VentureRulesType, { description: 'What a reader asks of the rules first. 规则要点' })
  rules(@Parent() { rulebook }: VentureRoundType): VentureRulesType {
    return rulesOf(rulebook);
  }

  @ResolveField(() => String, { description: 'Name of the charity that runs it. 主办方' })
  async host(@Parent() { hostId }: VentureRoundType, @Loaders() loaders: Loaders): Promise<string> {
    return (await loaders.get(VentureOrganisationLoader).load(hostId)) ?? '';
  }
}
