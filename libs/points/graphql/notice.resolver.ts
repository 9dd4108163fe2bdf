import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentActor, IdArg, keysetPage, Public, SignedIn, type Actor, type Page } from '#platform';
import { DecideObjection } from '../app/decide-objection.js';
import { NoticeQueries } from '../app/notice-queries.js';
import { ObjectToNotice } from '../app/object-to-notice.js';
import { idAfter, idCursor } from './id-page.js';
import { DecideNoticeObjectionInput, ObjectToNoticeInput, PublicNoticesArgs } from './notice.input.js';
import { NoticeObjectionType, PublicNoticeConnection, PublicNoticeType } from './notice.type.js';

/** Public notices and what is said against them. */
@Resolver(() => PublicNoticeType)
export class NoticeResolver {
  constructor(
    private readonly queries: NoticeQueries,
    private readonly objectTo: ObjectToNotice,
    private readonly decide: DecideObjection,
  ) {}

  @Public()
  @Query(() => PublicNoticeConnection, { description: 'Stars and certificates on public notice now. 公示' })
  async publicNotices(@Args() { regionId, first, after }: PublicNoticesArgs): Promise<Page<PublicNoticeType>> {
    const rows = await this.queries.onNotice(regionId ?? null, idAfter(after), first + 1);
    return keysetPage(rows, first, idCursor, after);
  }

  @SignedIn()
  @Query(() => [NoticeObjectionType], { description: 'Objections, for the station that answers them. 公示异议' })
  async noticeObjections(
    @CurrentActor() actor: Actor,
    @IdArg('noticeId', 'Notice. 公示') noticeId: string,
  ): Promise<NoticeObjectionType[]> {
    return this.queries.objections(actor, noticeId);
  }

  @SignedIn()
  @Mutation(() => PublicNoticeType, { description: 'Objects to a notice; it waits for the answer. 提出异议' })
  async objectToNotice(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'What is objected. 异议' }) input: ObjectToNoticeInput,
  ): Promise<PublicNoticeType> {
    return this.queries.one(await this.objectTo.execute(actor, input));
  }

  @SignedIn()
  @Mutation(() => PublicNoticeType, { description: 'Answers the objection to a notice. 答复公示异议' })
  async decideNoticeObjection(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Decision. 结论' }) input: DecideNoticeObjectionInput,
  ): Promise<PublicNoticeType> {
    return this.queries.one(await this.decide.execute(actor, input));
  }
}
