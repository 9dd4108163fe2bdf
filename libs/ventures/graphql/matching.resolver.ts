import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentActor, IdArg, Public, Requires, type Actor } from '#platform';
import { MatchingQueries } from '../app/matching-queries.js';
import { NameApplicationDrive } from '../app/name-application-drive.js';
import { NameMatchingPurpose } from '../app/name-matching-purpose.js';
import { VentureApplicationType } from './application.type.js';
import { NameApplicationDriveInput, NameMatchingPurposeInput, VentureMatchShareType } from './matching.type.js';
import { VentureRoundType } from './round.type.js';

/** Drives that raise for applications, and what a pool adds. */
@Resolver(() => VentureMatchShareType)
export class MatchingResolver {
  constructor(
    private readonly naming: NameApplicationDrive,
    private readonly paying: NameMatchingPurpose,
    private readonly queries: MatchingQueries,
  ) {}

  @Requires('ventures.manage')
  @Mutation(() => VentureApplicationType, {
    description: 'Names the drive that raises for an application. 关联募捐活动',
  })
  nameApplicationDrive(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Which drive, for which application. 活动与申报' }) input: NameApplicationDriveInput,
  ): Promise<VentureApplicationType> {
    return this.naming.execute(actor, input);
  }

  @Requires('ventures.manage')
  @Mutation(() => VentureRoundType, {
    description: 'Names the purpose that pays the matching pool of a round. 指定配捐用途',
  })
  nameMatchingPurpose(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Which purpose, for which round. 轮次与用途' }) input: NameMatchingPurposeInput,
  ): Promise<VentureRoundType> {
    return this.paying.execute(actor, input);
  }

  @Public()
  @Query(() => [VentureMatchShareType], {
    description: 'What the matching pool of a round comes to; public with its notice. 配捐结果',
  })
  ventureMatching(@IdArg('roundId', 'The round. 轮次编号') roundId: string): Promise<VentureMatchShareType[]> {
    return this.queries.ofRound(roundId);
  }
}
