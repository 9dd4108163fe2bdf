import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { CurrentActor, Requires, type Actor } from '#platform';
import { ArchiveRound } from '../app/archive-round.js';
import { ArchiveVentureRoundInput } from './project.inputs.js';
import { VentureRoundType } from './round.type.js';

/** The end of a round. */
@Resolver(() => VentureRoundType)
export class ArchiveResolver {
  constructor(private readonly archiving: ArchiveRound) {}

  @Requires('ventures.manage')
  @Mutation(() => VentureRoundType, { description: 'Archives a round of which nothing is open any more. 归档' })
  archiveVentureRound(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Which one. 轮次' }) input: ArchiveVentureRoundInput,
  ): Promise<VentureRoundType> {
    return this.archiving.execute(actor, input);
  }
}
