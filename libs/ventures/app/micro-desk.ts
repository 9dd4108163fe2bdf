import { Injectable } from '@nestjs/common';
import { Clock, generalErrors } from '#kernel';
import { Idempotency, type Actor } from '#platform';
import type { MicroProjectEntity } from '../data/micro.entities.js';
import { MicroProjectRepository } from '../data/micro.repository.js';
import { MicroAccess, type MicroRight } from './micro-access.js';
import { microRound, type MicroRound } from './micro-round.js';
import { RoundPhases } from './round-phases.js';

/** A step of a small project that somebody takes. */
export interface MicroStep {
  readonly projectId: string;
  readonly idempotencyKey: string;
}

/** What is done with a project and its round, both locked. `receivedAt`: when the request reached the server, before any lock. */
type Work = (project: MicroProjectEntity, round: MicroRound, receivedAt: Date) => Promise<MicroProjectEntity>;

/** Takes a small project in hand for one step: claims the key, locks round and project, asks whether the actor may. */
@Injectable()
export class MicroDesk {
  constructor(
    private readonly idempotency: Idempotency,
    private readonly projects: MicroProjectRepository,
    private readonly phases: RoundPhases,
    private readonly access: MicroAccess,
    private readonly clock: Clock,
  ) {}

  /**
   * All of the step but its key is its input; `receivedAt` is when the request reached the server. Throws NOT_FOUND where the actor
   * lacks the right, IDEMPOTENCY_CONFLICT.
   */
  async with(
    actor: Actor,
    right: MicroRight,
    operation: string,
    step: MicroStep,
    work: Work,
    receivedAt = this.clock.now(),
  ): Promise<MicroProjectEntity> {
    const permitted: Work = async (project, round, at) => {
      if (!(await this.access.may(actor, right, project, round))) throw generalErrors.NOT_FOUND();
      return work(project, round, at);
    };
    return this.open(actor, operation, step, permitted, receivedAt);
  }

  /** The same for a step of somebody without a right of his own: the work says who may take it. */
  async open(
    actor: Actor,
    operation: string,
    step: MicroStep,
    work: Work,
    receivedAt = this.clock.now(),
  ): Promise<MicroProjectEntity> {
    const { idempotencyKey: key, ...input } = step;
    return this.idempotency.once({ actorId: actor.personId, key, operation, input }, async () => {
      const seen = await this.projects.find(step.projectId);
      if (seen === undefined) throw generalErrors.NOT_FOUND();
      const round = microRound(await this.phases.lockAt(seen.roundId, receivedAt));
      const [project] = await this.projects.lock([seen.id]);
      return work(project ?? seen, round, receivedAt);
    });
  }
}
