import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import {
  CurrentActor,
  CursorScalar,
  Feed,
  FeedSubscription,
  feedSubscription,
  IdArg,
  keysetPage,
  Requires,
  SignedIn,
  type Actor,
  type Page,
} from '#platform';
import { AnswerComplaint } from '../app/answer-complaint.js';
import { DecideComplaint } from '../app/decide-complaint.js';
import { FeedbackQueries } from '../app/feedback-queries.js';
import { FileComplaint } from '../app/file-complaint.js';
import { complaintBoardTopic } from '../app/feedback.events.js';
import { WithdrawComplaint } from '../app/withdraw-complaint.js';
import {
  AnswerComplaintInput,
  ComplaintsArgs,
  DecideComplaintInput,
  FileComplaintInput,
  WithdrawComplaintInput,
} from './feedback.inputs.js';
import { ComplaintConnection, ComplaintEventType, ComplaintType } from './feedback.type.js';
import { idAfter, idCursor } from './id-page.js';

/** Complaints, for who filed them, their provider and their station. */
@Resolver(() => ComplaintType)
export class ComplaintResolver {
  constructor(
    private readonly queries: FeedbackQueries,
    private readonly file: FileComplaint,
    private readonly answer: AnswerComplaint,
    private readonly decide: DecideComplaint,
    private readonly withdraw: WithdrawComplaint,
    private readonly feed: Feed,
  ) {}

  @SignedIn()
  @Query(() => ComplaintType, { description: 'One complaint that I have a part in. 投诉' })
  complaint(@CurrentActor() actor: Actor, @IdArg('id', 'The complaint. 投诉编号') id: string): Promise<ComplaintType> {
    return this.queries.complaint(actor, id);
  }

  @SignedIn()
  @Query(() => ComplaintConnection, { description: 'Complaints that I have a part in, newest first. 投诉列表' })
  async complaints(
    @CurrentActor() actor: Actor,
    @Args() { first, after, ...filter }: ComplaintsArgs,
  ): Promise<Page<ComplaintType>> {
    return keysetPage(await this.queries.page(actor, filter, idAfter(after), first + 1), first, idCursor, after);
  }

  @SignedIn()
  @Mutation(() => ComplaintType, { description: 'Complains about a service. 投诉' })
  async fileComplaint(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'About what. 投诉内容' }) input: FileComplaintInput,
  ): Promise<ComplaintType> {
    return this.queries.shown(await this.file.execute(actor, input));
  }

  @Requires('complaint.answer')
  @Mutation(() => ComplaintType, { description: 'Gives the provider’s side. 机构说明' })
  async answerComplaint(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'The answer. 说明内容' }) input: AnswerComplaintInput,
  ): Promise<ComplaintType> {
    return this.queries.shown(await this.answer.execute(actor, input));
  }

  @Requires('complaint.decide')
  @Mutation(() => ComplaintType, { description: 'Decides a complaint. 处理投诉' })
  async decideComplaint(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'How, and why. 处理内容' }) input: DecideComplaintInput,
  ): Promise<ComplaintType> {
    return this.queries.shown(await this.decide.execute(actor, input));
  }

  @SignedIn()
  @Mutation(() => ComplaintType, { description: 'Takes a complaint back. 撤回投诉' })
  async withdrawComplaint(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Which. 投诉' }) { complaintId }: WithdrawComplaintInput,
  ): Promise<ComplaintType> {
    return this.queries.shown(await this.withdraw.execute(actor, complaintId));
  }

  @Requires('complaint.decide')
  @FeedSubscription(() => ComplaintEventType, {
    description: 'Every change of the complaints of a region: what was missed first, then live. 投诉看板推送',
  })
  async complaintBoard(
    @CurrentActor() actor: Actor,
    @IdArg('regionId', 'The region, with all below it. 地区') regionId: string,
    @Args('after', { type: () => CursorScalar, nullable: true, description: 'Go on after this event. 从此游标之后' })
    after?: string,
  ): Promise<AsyncIterableIterator<unknown>> {
    await this.queries.requireBoard(actor, regionId);
    return feedSubscription(this.feed, [complaintBoardTopic(regionId)], after, async (event, { actor: reader }) => ({
      ...{ cursor: event.cursor, occurredAt: event.occurredAt },
      complaint: await this.queries.onBoard(reader, regionId, String(event.payload.complaintId)),
    }));
  }
}
