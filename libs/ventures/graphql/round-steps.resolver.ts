import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { CurrentActor, Requires, type Actor } from '#platform';
import { AnnounceRound } from '../app/announce-round.js';
import { CancelRound } from '../app/cancel-round.js';
import { CreateVentureRound } from '../app/create-venture-round.js';
import { EditVentureRound } from '../app/edit-venture-round.js';
import { StartReview } from '../app/start-review.js';
import { StartScreening } from '../app/start-screening.js';
import { given } from './given.js';
import {
  AnnounceRoundInput,
  CancelRoundInput,
  CreateVentureRoundInput,
  EditVentureRoundInput,
  StartReviewInput,
  StartScreeningInput,
} from './round.inputs.js';
import { VentureRoundType } from './round.type.js';

/** The steps of a round until reviews begin. */
@Resolver(() => VentureRoundType)
export class RoundStepsResolver {
  constructor(
    private readonly creating: CreateVentureRound,
    private readonly editing: EditVentureRound,
    private readonly announcing: AnnounceRound,
    private readonly cancelling: CancelRound,
    private readonly screening: StartScreening,
    private readonly reviewing: StartReview,
  ) {}

  @Requires('ventures.manage')
  @Mutation(() => VentureRoundType, { description: 'Drafts a round from the published rules of a city. 创建轮次' })
  createVentureRound(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Who runs it, whose rules. 轮次' }) input: CreateVentureRoundInput,
  ): Promise<VentureRoundType> {
    return this.creating.execute(actor, input);
  }

  @Requires('ventures.manage')
  @Mutation(() => VentureRoundType, { description: 'Changes a draft. 修改轮次' })
  editVentureRound(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'What changes. 修改内容' }) input: EditVentureRoundInput,
  ): Promise<VentureRoundType> {
    return this.editing.execute(actor, given(input));
  }

  @Requires('ventures.manage')
  @Mutation(() => VentureRoundType, { description: 'Announces a round; its rules are pinned by their hash. 公告轮次' })
  announceRound(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Which one, and the public value. 轮次' }) input: AnnounceRoundInput,
  ): Promise<VentureRoundType> {
    return this.announcing.execute(actor, given(input));
  }

  @Requires('ventures.manage')
  @Mutation(() => VentureRoundType, { description: 'Calls a round off. 取消轮次' })
  cancelRound(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Which one, and why. 轮次与原因' }) input: CancelRoundInput,
  ): Promise<VentureRoundType> {
    return this.cancelling.execute(actor, input);
  }

  @Requires('ventures.manage')
  @Mutation(() => VentureRoundType, { description: 'Begins the screening. 开始资格审查' })
  startScreening(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Which one. 轮次' }) input: StartScreeningInput,
  ): Promise<VentureRoundType> {
    return this.screening.execute(actor, input);
  }

  @Requires('ventures.manage')
  @Mutation(() => VentureRoundType, { description: 'Lets the reviews begin. 进入评审' })
  startReview(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Which one. 轮次' }) input: StartReviewInput,
  ): Promise<VentureRoundType> {
    return this.reviewing.execute(actor, input);
  }
}
