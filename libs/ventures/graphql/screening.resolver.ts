import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { CurrentActor, Requires, type Actor } from '#platform';
import { DecideAppeal } from '../app/decide-appeal.js';
import { ReturnApplication } from '../app/return-application.js';
import { ScreenApplication } from '../app/screen-application.js';
import { DecideAppealInput, ReturnApplicationInput, ScreenApplicationInput } from './application.inputs.js';
import { VentureApplicationType } from './application.type.js';
import { given } from './given.js';

/** What the staff of a round does with applications before the reviews. */
@Resolver(() => VentureApplicationType)
export class ScreeningResolver {
  constructor(
    private readonly returning: ReturnApplication,
    private readonly screening: ScreenApplication,
    private readonly deciding: DecideAppeal,
  ) {}

  @Requires('ventures.manage')
  @Mutation(() => VentureApplicationType, { description: 'Sends an application back for completion. 退回补正' })
  returnApplication(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Which one, and what is missing. 申报书与原因' }) input: ReturnApplicationInput,
  ): Promise<VentureApplicationType> {
    return this.returning.execute(actor, input);
  }

  @Requires('ventures.check')
  @Mutation(() => VentureApplicationType, { description: 'Takes a step of screening. 资格审查' })
  screenApplication(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Which step, and what it found. 审查结果' }) input: ScreenApplicationInput,
  ): Promise<VentureApplicationType> {
    return this.screening.execute(actor, given(input));
  }

  @Requires('ventures.check')
  @Mutation(() => VentureApplicationType, { description: 'Decides an appeal, as another person. 裁定申诉' })
  decideAppeal(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Which one, and how. 裁定' }) input: DecideAppealInput,
  ): Promise<VentureApplicationType> {
    return this.deciding.execute(actor, input);
  }
}
