import { Args, Query, Resolver } from '@nestjs/graphql';
import {
  CurrentActor,
  CursorScalar,
  Feed,
  FeedSubscription,
  feedSubscription,
  IdArg,
  keysetPage,
  SignedIn,
  type Actor,
  type Page,
} from '#platform';
import { DisclosureQueries } from '../app/disclosure-queries.js';
import { overdueTopic } from '../app/funds.events.js';
import { OverdueDeadlinesArgs } from './disclosure.inputs.js';
import { DisclosureOverdueUpdateType, OverdueDeadlineConnection, OverdueDeadlineType } from './drive-deadline.type.js';
import { idAfter, idCursor } from './fund.resolver.js';

const NEWEST = 10;

/** What a charity should have published and did not, for its staff. */
@Resolver()
export class OverdueResolver {
  constructor(
    private readonly queries: DisclosureQueries,
    private readonly feed: Feed,
  ) {}

  @SignedIn()
  @Query(() => OverdueDeadlineConnection, { description: 'Deadlines of a charity that passed, newest first. 逾期记录' })
  async overdueDeadlines(
    @CurrentActor() actor: Actor,
    @Args() { hostId, first, after }: OverdueDeadlinesArgs,
  ): Promise<Page<OverdueDeadlineType>> {
    return keysetPage(await this.queries.overdueOf(actor, hostId, idAfter(after), first + 1), first, idCursor, after);
  }

  @SignedIn()
  @FeedSubscription(() => DisclosureOverdueUpdateType, {
    description: 'Every deadline of a charity that passes: what was missed first, then live. 逾期提醒推送',
  })
  async disclosureOverdue(
    @CurrentActor() actor: Actor,
    @IdArg('hostId', 'The charity. 慈善组织') hostId: string,
    @Args('after', { type: () => CursorScalar, nullable: true, description: 'Go on after this event. 从此游标之后' })
    after?: string,
  ): Promise<AsyncIterableIterator<unknown>> {
    this.queries.requireStaff(actor, hostId);
    return feedSubscription(this.feed, [overdueTopic(hostId)], after, async ({ cursor }, operation) => ({
      cursor,
      overdue: operation.actor ? await this.queries.overdueOf(operation.actor, hostId, null, NEWEST) : [],
    }));
  }
}
