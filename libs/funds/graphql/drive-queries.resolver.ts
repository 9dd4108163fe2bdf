import { Args, ArgsType, Field, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { IsOptional } from 'class-validator';
import {
  CurrentActor,
  CursorScalar,
  Feed,
  FeedSubscription,
  feedSubscription,
  IdArg,
  IsId,
  keysetPage,
  Loaders,
  OptionalActor,
  PageArgs,
  Public,
  Requires,
  type Actor,
  type Page,
} from '#platform';
import { DriveQueries, type DriveProgress } from '../app/drive-queries.js';
import { driveTopic } from '../app/funds.events.js';
import { StopDrive } from '../app/stop-drive.js';
import { StopDriveInput } from './drive-steps.input.js';
import { DriveConnection, DriveProgressType, DriveProgressUpdateType, DriveType } from './drive.type.js';
import { CommunityFundLoader } from './fund.loaders.js';
import { idAfter, idCursor } from './fund.resolver.js';
import { CommunityFundType } from './fund.type.js';

/** What a list of drives is narrowed by. */
@ArgsType()
export class DrivesArgs extends PageArgs {
  @Field(() => ID, { nullable: true, description: 'Only of this fund. 基金' })
  @IsOptional()
  @IsId()
  fundId?: string;
}

/** Reading drives. Those that are not for everybody are there only for whom they are for. */
@Resolver(() => DriveType)
export class DriveQueriesResolver {
  constructor(
    private readonly queries: DriveQueries,
    private readonly stop: StopDrive,
    private readonly feed: Feed,
  ) {}

  @Public()
  @Query(() => DriveType, { description: 'A drive that is for you. 募捐活动' })
  drive(@OptionalActor() actor: Actor | undefined, @IdArg('id', 'The drive. 活动编号') id: string): Promise<DriveType> {
    return this.queries.one(actor, id);
  }

  @Public()
  @Query(() => DriveConnection, { description: 'Drives that are for you, newest first. 募捐活动列表' })
  async drives(@OptionalActor() actor: Actor | undefined, @Args() args: DrivesArgs): Promise<Page<DriveType>> {
    const { fundId, first, after } = args;
    return keysetPage(await this.queries.page(actor, fundId, idAfter(after), first + 1), first, idCursor, after);
  }

  @Requires('charity.supervise')
  @Mutation(() => DriveType, { description: 'The authority stops a drive; everything goes back. 责令停止募捐' })
  stopDrive(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Which one, and why. 活动与原因' }) input: StopDriveInput,
  ): Promise<DriveType> {
    return this.stop.execute(actor, input);
  }

  @ResolveField(() => CommunityFundType, { description: 'The fund. 社区公益金' })
  fund(@Parent() { fundId }: DriveType, @Loaders() loaders: Loaders): Promise<CommunityFundType | undefined> {
    return loaders.get(CommunityFundLoader).load(fundId);
  }

  @ResolveField(() => DriveProgressType, { description: 'How far it has come, of one instant. 募捐进度' })
  progress(@OptionalActor() actor: Actor | undefined, @Parent() { id }: DriveType): Promise<DriveProgress> {
    return this.queries.progress(actor, id);
  }

  @Public()
  @FeedSubscription(() => DriveProgressUpdateType, {
    description:
      'Every move of a drive that is for you: what was missed first, then live. A socket needs a sign-in: without one, follow the server-sent events at `/drives/<id>/stream`, for public drives. 募捐进度推送',
  })
  async driveProgress(
    @OptionalActor() actor: Actor | undefined,
    @IdArg('driveId', 'The drive. 活动编号') driveId: string,
    @Args('after', { type: () => CursorScalar, nullable: true, description: 'Go on after this event. 从此游标之后' })
    after?: string,
  ): Promise<AsyncIterableIterator<unknown>> {
    await this.queries.one(actor, driveId);
    return feedSubscription(this.feed, [driveTopic(driveId)], after, async ({ cursor }, operation) => ({
      cursor,
      progress: await this.queries.progress(operation.actor, driveId),
    }));
  }
}
