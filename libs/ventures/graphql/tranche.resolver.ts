import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { CurrentActor, SignedIn, type Actor } from '#platform';
import { HoldTranche } from '../app/hold-tranche.js';
import { ReleaseTranche } from '../app/release-tranche.js';
import { ResumeTranche } from '../app/resume-tranche.js';
import { HoldTrancheInput, ReleaseTrancheInput, ResumeTrancheInput } from './project.inputs.js';
import { VentureTrancheType } from './project.type.js';

/** The release of tranches. */
@Resolver(() => VentureTrancheType)
export class TrancheResolver {
  constructor(
    private readonly releasing: ReleaseTranche,
    private readonly holding: HoldTranche,
    private readonly resuming: ResumeTranche,
  ) {}

  @SignedIn()
  @Mutation(() => VentureTrancheType, { description: 'Takes a step of the release of a tranche. 拨付' })
  releaseTranche(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Which one, and which step. 拨付期与步骤' }) input: ReleaseTrancheInput,
  ): Promise<VentureTrancheType> {
    return this.releasing.execute(actor, input);
  }

  @SignedIn()
  @Mutation(() => VentureTrancheType, { description: 'Holds a tranche that has not been sent. 暂缓拨付' })
  holdTranche(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Which one, and why. 拨付期与原因' }) input: HoldTrancheInput,
  ): Promise<VentureTrancheType> {
    return this.holding.execute(actor, input);
  }

  @SignedIn()
  @Mutation(() => VentureTrancheType, { description: 'Lets a held tranche go on. 恢复拨付' })
  resumeTranche(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Which one. 拨付期' }) input: ResumeTrancheInput,
  ): Promise<VentureTrancheType> {
    return this.resuming.execute(actor, input);
  }
}
