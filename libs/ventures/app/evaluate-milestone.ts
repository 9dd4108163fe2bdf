import { Injectable } from '@nestjs/common';
import { Clock, generalErrors, newId, type LocalDate } from '#kernel';
import type { Actor } from '#platform';
import type { EvaluationEntity, MilestoneEntity } from '../data/milestone.entities.js';
import { MilestoneRepository } from '../data/milestone.repository.js';
import { awardsErrors } from '../domain/awards.errors.js';
import { effectOf } from '../domain/evaluation.js';
import { milestoneStates, type Verdict } from '../domain/milestone.states.js';
import { ApplicationChanges } from './application-changes.js';
import { EndProject } from './end-project.js';
import { ProjectDesk, type ProjectInHand } from './project-desk.js';
import { ProjectPlan } from './project-plan.js';

/** What an evaluator finds of a milestone. */
export interface MilestoneVerdict {
  readonly milestoneId: string;
  readonly verdict: Verdict;
  readonly remark: string;
  /** Of a failure: eligible spending that was verified, in fen. */
  readonly verified?: number;
  readonly rectifyUntil?: LocalDate;
  readonly idempotencyKey: string;
}

/**
 * Evaluates a project at half-time or at its end (中期/末期评估). Passing meets the condition of the next tranche; failing stops
 * what is not paid, claims back what was not verifiably spent, ends the project and bars its organisation.
 */
@Injectable()
export class EvaluateMilestone {
  constructor(
    private readonly desk: ProjectDesk,
    private readonly milestones: MilestoneRepository,
    private readonly changes: ApplicationChanges,
    private readonly plan: ProjectPlan,
    private readonly ending: EndProject,
    private readonly clock: Clock,
  ) {}

  /**
   * Throws NOT_FOUND, STATE_NOT_ALLOWED, MILESTONE_NOT_REPORTED, VERDICT_NOT_POSSIBLE, TRANCHE_UNDER_WAY for a failure while
   * money is on its way.
   */
  async execute(actor: Actor, verdict: MilestoneVerdict): Promise<EvaluationEntity> {
    const seen = await this.milestones.find(verdict.milestoneId);
    if (seen === undefined) throw generalErrors.NOT_FOUND();
    const step = { ...verdict, applicationId: seen.applicationId };
    return this.desk.with(actor, 'EVALUATE', 'evaluateMilestone', step, async (project) => {
      const milestone = (await this.milestones.find(seen.id)) ?? seen;
      const effect = effectOf(milestone.kind, verdict.verdict);
      if (milestone.state === 'PLANNED' && verdict.verdict !== 'FAIL') throw awardsErrors.MILESTONE_NOT_REPORTED();
      const application = await this.changes.apply(project.application, effect.application, actor.personId);
      const state = milestoneStates.next(milestone.state, effect.milestone);
      await this.milestones.change(milestone.id, { state });
      const evaluation = this.written(milestone, verdict, actor.personId);
      await this.milestones.addEvaluation(evaluation);
      await this.follow({ ...project, application }, milestone, verdict, actor.personId);
      return evaluation;
    });
  }

  private async follow(
    project: ProjectInHand,
    { kind }: MilestoneEntity,
    { verdict, verified = 0, remark }: MilestoneVerdict,
    actorId: string,
  ): Promise<void> {
    if (verdict === 'PASS') {
      await this.plan.meet(project.round, project.agreement, kind, actorId);
      return this.ending.progress(project.round, actorId);
    }
    if (verdict === 'FAIL')
      await this.ending.stop(project, { ending: 'FAILED', verified, reason: remark, isBreach: true }, actorId);
  }

  private written(
    { id, applicationId }: MilestoneEntity,
    given: MilestoneVerdict,
    evaluatedBy: string,
  ): EvaluationEntity {
    const { verdict, remark, verified = 0, rectifyUntil = null } = given;
    return {
      ...{ id: newId(), milestoneId: id, applicationId, verdict, remark },
      ...{ verified: verdict === 'FAIL' ? verified : null, rectifyUntil: verdict === 'RECTIFY' ? rectifyUntil : null },
      ...{ evaluatedBy, evaluatedAt: this.clock.now() },
    };
  }
}
