import { Injectable } from '@nestjs/common';
import { generalErrors } from '#kernel';
import type { Actor } from '#platform';
import type { TrancheEntity } from '../data/agreement.entities.js';
import { TrancheRepository } from '../data/tranche.repository.js';
import type { ProjectRight } from './project-access.js';
import { ProjectDesk, type ProjectInHand } from './project-desk.js';

/** A step of a tranche that somebody takes. */
export interface TrancheStep {
  readonly trancheId: string;
  readonly idempotencyKey: string;
}

/** Takes a tranche in hand for one step, with its project: locked in their order. */
@Injectable()
export class TrancheDesk {
  constructor(
    private readonly desk: ProjectDesk,
    private readonly tranches: TrancheRepository,
  ) {}

  /** Throws NOT_FOUND where the actor lacks the right, IDEMPOTENCY_CONFLICT. */
  async with(
    actor: Actor,
    right: ProjectRight,
    operation: string,
    step: TrancheStep,
    work: (tranche: TrancheEntity, project: ProjectInHand) => Promise<TrancheEntity>,
  ): Promise<TrancheEntity> {
    const seen = await this.tranches.find(step.trancheId);
    if (seen === undefined) throw generalErrors.NOT_FOUND();
    const { applicationId } = seen;
    return this.desk.with(actor, right, operation, { ...step, applicationId }, async (project) =>
      work(await this.tranches.lock(step.trancheId), project),
    );
  }
}
