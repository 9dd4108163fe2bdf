import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { CurrentActor, SignedIn, type Actor } from '#platform';
import { CloseDrive } from '../app/close-drive.js';
import { CreateDrive } from '../app/create-drive.js';
import { FileDrive } from '../app/file-drive.js';
import { OpenDrive } from '../app/open-drive.js';
import { PauseDrive } from '../app/pause-drive.js';
import { SubmitDrive } from '../app/submit-drive.js';
import { CreateDriveInput } from './create-drive.input.js';
import {
  CloseDriveInput,
  FileDriveInput,
  OpenDriveInput,
  PauseDriveInput,
  SubmitDriveInput,
} from './drive-steps.input.js';
import { DriveType } from './drive.type.js';

/** The steps of a drive, for the officers of its charity. */
@Resolver(() => DriveType)
export class DriveResolver {
  constructor(
    private readonly create: CreateDrive,
    private readonly submit: SubmitDrive,
    private readonly file: FileDrive,
    private readonly opening: OpenDrive,
    private readonly pause: PauseDrive,
    private readonly closing: CloseDrive,
  ) {}

  @SignedIn()
  @Mutation(() => DriveType, { description: 'Draws up a drive. 起草募捐活动' })
  createDrive(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'The drive. 活动内容' }) input: CreateDriveInput,
  ): Promise<DriveType> {
    const { goal = null, cap = null, platform = null, redirectPurposeId = null } = input;
    return this.create.execute(actor, { ...input, goal, cap, platform, redirectPurposeId });
  }

  @SignedIn()
  @Mutation(() => DriveType, { description: 'Hands a draft in for review. 提交审核' })
  submitDrive(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Which one. 活动' }) { driveId }: SubmitDriveInput,
  ): Promise<DriveType> {
    return this.submit.execute(actor, driveId);
  }

  @SignedIn()
  @Mutation(() => DriveType, { description: 'Writes down that a drive was filed. 备案' })
  fileDrive(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Which one, with number and date. 备案内容' }) input: FileDriveInput,
  ): Promise<DriveType> {
    const { driveId, filingNumber = null, filedOn = null } = input;
    return this.file.execute(actor, { driveId, filingNumber, filedOn });
  }

  @SignedIn()
  @Mutation(() => DriveType, { description: 'Opens a filed drive. 开始募捐' })
  openDrive(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Which one. 活动' }) { driveId }: OpenDriveInput,
  ): Promise<DriveType> {
    return this.opening.execute(actor, driveId);
  }

  @SignedIn()
  @Mutation(() => DriveType, { description: 'Pauses a drive, or lets it go on. 暂停或恢复募捐' })
  pauseDrive(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Which one. 活动' }) input: PauseDriveInput,
  ): Promise<DriveType> {
    return this.pause.execute(actor, input);
  }

  @SignedIn()
  @Mutation(() => DriveType, { description: 'Closes a drive before its time. 结束募捐' })
  closeDrive(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Which one. 活动' }) { driveId }: CloseDriveInput,
  ): Promise<DriveType> {
    return this.closing.execute(actor, driveId);
  }
}
