import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { CurrentActor, Requires, SignedIn, type Actor } from '#platform';
import { ApproveMicroSettlement } from '../app/approve-micro-settlement.js';
import { CarryOutMicroProject } from '../app/carry-out-micro-project.js';
import { InspectMicroProject } from '../app/inspect-micro-project.js';
import { SettleMicroProject } from '../app/settle-micro-project.js';
import { SignMicroInspection } from '../app/sign-micro-inspection.js';
import {
  ApproveMicroSettlementInput,
  FinishMicroProjectInput,
  InspectMicroProjectInput,
  SettleMicroProjectInput,
  SignMicroInspectionInput,
  StartMicroProjectInput,
} from './micro-work.inputs.js';
import { MicroProjectType } from './micro.type.js';

/** From the first day of the work to the settlement. */
@Resolver(() => MicroProjectType)
export class MicroWorkResolver {
  constructor(
    private readonly work: CarryOutMicroProject,
    private readonly inspecting: InspectMicroProject,
    private readonly signing: SignMicroInspection,
    private readonly settling: SettleMicroProject,
    private readonly approving: ApproveMicroSettlement,
  ) {}

  @Requires('ventures.apply')
  @Mutation(() => MicroProjectType, { description: 'Begins the work. 开工' })
  startMicroProject(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Which one, and who carries it out. 项目与施工方' }) input: StartMicroProjectInput,
  ): Promise<MicroProjectType> {
    return this.work.start(actor, input);
  }

  @Requires('ventures.apply')
  @Mutation(() => MicroProjectType, { description: 'Reports that the work is done. 完工' })
  finishMicroProject(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Which one, and what was done. 项目与报告' }) input: FinishMicroProjectInput,
  ): Promise<MicroProjectType> {
    return this.work.finish(actor, input);
  }

  @Requires('ventures.evaluate')
  @Mutation(() => MicroProjectType, { description: 'Inspects a finished small project. 验收' })
  inspectMicroProject(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Which one, and what was found. 项目与意见' }) input: InspectMicroProjectInput,
  ): Promise<MicroProjectType> {
    return this.inspecting.execute(actor, input);
  }

  @SignedIn()
  @Mutation(() => MicroProjectType, {
    description: 'Signs an inspection as the delegate of the residents. 居民代表签字',
  })
  signMicroInspection(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Which one, and what you say. 项目与意见' }) input: SignMicroInspectionInput,
  ): Promise<MicroProjectType> {
    return this.signing.execute(actor, input);
  }

  @Requires('ventures.manage')
  @Mutation(() => MicroProjectType, { description: 'Draws a settlement up. 结算申请' })
  settleMicroProject(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Which one, its cost and payee. 项目、造价与账户' }) input: SettleMicroProjectInput,
  ): Promise<MicroProjectType> {
    return this.settling.execute(actor, input);
  }

  @Requires('ventures.check')
  @Mutation(() => MicroProjectType, {
    description: 'Approves a settlement, as the second person, and orders its payment. 结算复核',
  })
  approveMicroSettlement(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Which one, on which terms. 项目与条款' }) input: ApproveMicroSettlementInput,
  ): Promise<MicroProjectType> {
    return this.approving.execute(actor, input);
  }
}
