import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import {
  CurrentActor,
  CursorScalar,
  Feed,
  FeedSubscription,
  feedSubscription,
  IdArg,
  keysetPage,
  Loaders,
  OptionalIdArg,
  SignedIn,
  type Actor,
  type Page,
} from '#platform';
import { ConfirmSupplyMatch } from '../app/confirm-supply-match.js';
import { DeclineSupplyMatch } from '../app/decline-supply-match.js';
import { ReadSupplyBoard } from '../app/read-supply-board.js';
import { SupplyQueries } from '../app/supply-queries.js';
import { idAfter, idCursor } from './id-page.js';
import { ConfirmSupplyMatchInput, DeclineSupplyMatchInput, SupplyMatchesArgs } from './supply.inputs.js';
import { NeedLoader, SupplyLoader } from './supply.loaders.js';
import { NeedType, SupplyBoardEventType, SupplyMatchConnection, SupplyMatchType, SupplyType } from './supply.type.js';

/** Matches of needs and supplies, for both their sides, and the board as it is pushed. */
@Resolver(() => SupplyMatchType)
export class SupplyMatchResolver {
  constructor(
    private readonly queries: SupplyQueries,
    private readonly confirm: ConfirmSupplyMatch,
    private readonly decline: DeclineSupplyMatch,
    private readonly board: ReadSupplyBoard,
    private readonly feed: Feed,
  ) {}

  @SignedIn()
  @Query(() => SupplyMatchType, { description: 'One match, for either side. 供需对接' })
  supplyMatch(@CurrentActor() actor: Actor, @IdArg('id', 'The match. 对接编号') id: string): Promise<SupplyMatchType> {
    return this.queries.match(actor, id);
  }

  @SignedIn()
  @Query(() => SupplyMatchConnection, { description: 'Matches of which I answer for a side, newest first. 对接列表' })
  async supplyMatches(
    @CurrentActor() actor: Actor,
    @Args() { first, after, ...filter }: SupplyMatchesArgs,
  ): Promise<Page<SupplyMatchType>> {
    return keysetPage(await this.queries.matches(actor, filter, idAfter(after), first + 1), first, idCursor, after);
  }

  @SignedIn()
  @Mutation(() => SupplyMatchType, { description: 'Confirms a match for one side. 确认对接' })
  confirmSupplyMatch(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Which, and for whom. 对接与供需方' }) input: ConfirmSupplyMatchInput,
  ): Promise<SupplyMatchType> {
    return this.confirm.execute(actor, input);
  }

  @SignedIn()
  @Mutation(() => SupplyMatchType, { description: 'Declines a match; others are looked for. 婉拒对接' })
  declineSupplyMatch(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Which, and why. 对接与原因' }) input: DeclineSupplyMatchInput,
  ): Promise<SupplyMatchType> {
    return this.decline.execute(actor, input);
  }

  @SignedIn()
  @FeedSubscription(() => SupplyBoardEventType, {
    description: 'Every change of the board of a region, or of an organisation: what was missed first. 供需看板推送',
  })
  async supplyBoard(
    @CurrentActor() actor: Actor,
    @OptionalIdArg('regionId', 'The region whose needs I answer for. 地区') regionId?: string,
    @OptionalIdArg('organisationId', 'Or the organisation I offer for. 组织') organisationId?: string,
    @Args('after', { type: () => CursorScalar, nullable: true, description: 'Go on after this event. 从此游标之后' })
    after?: string,
  ): Promise<AsyncIterableIterator<unknown>> {
    const of = { regionId, organisationId };
    const topics = await this.board.topics(actor, of);
    return feedSubscription(this.feed, topics, after, async ({ cursor, occurredAt, payload }, operation) => ({
      ...{ cursor, occurredAt },
      ...(await this.board.changed(operation.actor, of, String(payload.kind), String(payload.id))),
    }));
  }

  @ResolveField(() => NeedType, { nullable: true, description: 'The need. 需求' })
  async need(@Parent() { needId }: SupplyMatchType, @Loaders() loaders: Loaders): Promise<NeedType | null> {
    return (await loaders.get(NeedLoader).load(needId)) ?? null;
  }

  @ResolveField(() => SupplyType, { nullable: true, description: 'The supply. 供给' })
  async supply(@Parent() { supplyId }: SupplyMatchType, @Loaders() loaders: Loaders): Promise<SupplyType | null> {
    return (await loaders.get(SupplyLoader).load(supplyId)) ?? null;
  }
}
