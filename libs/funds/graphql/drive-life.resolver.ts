import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentActor, Loaders, SignedIn, type Actor } from '#platform';
import { ArchiveDrive } from '../app/archive-drive.js';
import { CompleteDrive } from '../app/complete-drive.js';
import { ResolveSurplus } from '../app/resolve-surplus.js';
import { StartExecution } from '../app/start-execution.js';
import {
  ArchiveDriveInput,
  CompleteDriveInput,
  ResolveSurplusInput,
  StartExecutionInput,
} from './disclosure.inputs.js';
import { DriveDeadlineType } from './drive-deadline.type.js';
import { DriveDeadlinesLoader } from './drive-deadlines.loader.js';
import { DriveType } from './drive.type.js';

/** What becomes of a drive after it has succeeded, for the officers of its charity. */
@Resolver(() => DriveType)
export class DriveLifeResolver {
  constructor(
    private readonly start: StartExecution,
    private readonly complete: CompleteDrive,
    private readonly surplus: ResolveSurplus,
    private readonly archive: ArchiveDrive,
  ) {}

  @SignedIn()
  @Mutation(() => DriveType, { description: 'The project of a successful drive begins. 开始执行' })
  startExecution(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Which one. 活动' }) { driveId }: StartExecutionInput,
  ): Promise<DriveType> {
    return this.start.execute(actor, driveId);
  }

  @SignedIn()
  @Mutation(() => DriveType, { description: 'The project of a drive is done. 项目完成' })
  completeDrive(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Which one. 活动' }) { driveId }: CompleteDriveInput,
  ): Promise<DriveType> {
    return this.complete.execute(actor, driveId);
  }

  @SignedIn()
  @Mutation(() => DriveType, { description: 'Deals with what a completed drive did not spend. 结余处理' })
  resolveSurplus(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Which one, and where it goes. 活动与用途' }) input: ResolveSurplusInput,
  ): Promise<DriveType> {
    return this.surplus.execute(actor, { ...input, purposeId: input.purposeId ?? null });
  }

  @SignedIn()
  @Mutation(() => DriveType, { description: 'Puts a drive away once all of it is published. 归档' })
  archiveDrive(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Which one. 活动' }) { driveId }: ArchiveDriveInput,
  ): Promise<DriveType> {
    return this.archive.execute(actor, driveId);
  }

  @ResolveField(() => [DriveDeadlineType], { description: 'What is due for it, by date. 法定期限' })
  async deadlines(@Parent() { id }: DriveType, @Loaders() loaders: Loaders): Promise<DriveDeadlineType[]> {
    return (await loaders.get(DriveDeadlinesLoader).load(id)) ?? [];
  }
}
