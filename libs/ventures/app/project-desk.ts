import { Injectable } from '@nestjs/common';
import { Clock, generalErrors } from '#kernel';
import { Idempotency, type Actor } from '#platform';
import type { AgreementEntity } from '../data/agreement.entities.js';
import { AgreementRepository } from '../data/agreement.repository.js';
import type { VentureApplicationEntity } from '../data/application.entity.js';
import { ApplicationRepository } from '../data/application.repository.js';
import type { VentureRoundEntity } from '../data/round.entity.js';
import { RoundRepository } from '../data/round.repository.js';
import { ProjectAccess, type ProjectRight } from './project-access.js';

/** A step that somebody takes in a project. */
export interface ProjectStep {
  readonly applicationId: string;
  readonly idempotencyKey: string;
}

/** A project in hand, locked: its round, its application, and its agreement once it is offered. */
export interface ProjectInHand<A = AgreementEntity> {
  readonly round: VentureRoundEntity;
  readonly application: VentureApplicationEntity;
  readonly agreement: A;
}

/** Takes a project in hand for one step: claims the key, asks whether the actor may, locks round, application, agreement. */
@Injectable()
export class ProjectDesk {
  constructor(
    private readonly idempotency: Idempotency,
    private readonly rounds: RoundRepository,
    private readonly applications: ApplicationRepository,
    private readonly agreements: AgreementRepository,
    private readonly access: ProjectAccess,
    private readonly clock: Clock,
  ) {}

  now(): Date {
    return this.clock.now();
  }

  /** For a project with an agreement. Throws NOT_FOUND where the actor lacks the right, IDEMPOTENCY_CONFLICT. */
  async with<T>(
    actor: Actor,
    right: ProjectRight,
    operation: string,
    step: ProjectStep,
    work: (project: ProjectInHand) => Promise<T>,
  ): Promise<T> {
    return this.begin(actor, right, operation, step, ({ agreement, ...project }) => {
      if (agreement === null) throw generalErrors.NOT_FOUND();
      return work({ ...project, agreement });
    });
  }

  /** The same where there may be no agreement yet. Throws as above. */
  async begin<T>(
    actor: Actor,
    right: ProjectRight,
    operation: string,
    step: ProjectStep,
    work: (project: ProjectInHand<AgreementEntity | null>) => Promise<T>,
  ): Promise<T> {
    const { idempotencyKey: key, ...input } = step;
    return this.idempotency.once({ actorId: actor.personId, key, operation, input }, async () => {
      const seen = await this.access.require(actor, right, step.applicationId);
      return work(await this.inHand(seen));
    });
  }

  /** Locks a project for what happens by itself. In the open unit. */
  async inHand({ id, roundId }: { id: string; roundId: string }): Promise<ProjectInHand<AgreementEntity | null>> {
    const round = await this.rounds.lock(roundId);
    const [application] = await this.applications.lock([id]);
    if (application === undefined) throw generalErrors.NOT_FOUND();
    const seen = await this.agreements.find(id);
    return { round, application, agreement: seen === undefined ? null : await this.agreements.lock(id) };
  }
}
