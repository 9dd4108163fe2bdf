import { Injectable } from '@nestjs/common';
import { Clock, generalErrors } from '#kernel';
import { Idempotency, type Actor } from '#platform';
import type { VentureApplicationEntity } from '../data/application.entity.js';
import { ApplicationRepository } from '../data/application.repository.js';
import type { VentureRoundEntity } from '../data/round.entity.js';
import { ApplicationAccess } from './application-access.js';
import type { RoundRight } from './round-access.js';
import { RoundPhases } from './round-phases.js';

/** A step of an application that somebody takes. */
export interface ApplicationStep {
  readonly applicationId: string;
  readonly idempotencyKey: string;
}

/** An application in hand: it and its round are locked. */
export interface ApplicationInHand {
  readonly application: VentureApplicationEntity;
  readonly round: VentureRoundEntity;
  /** When the request reached the server, before it waited for any lock: by this a submission is in time or late. */
  readonly receivedAt: Date;
}

/** Takes an application in hand for one step: claims the key, asks whether the actor may, locks its round and then it. */
@Injectable()
export class ApplicationDesk {
  constructor(
    private readonly idempotency: Idempotency,
    private readonly applications: ApplicationRepository,
    private readonly access: ApplicationAccess,
    private readonly phases: RoundPhases,
    private readonly clock: Clock,
  ) {}

  /**
   * For its organisation, or with a right in its round; `receivedAt` is when the request reached the server. Throws NOT_FOUND,
   * IDEMPOTENCY_CONFLICT.
   */
  async with<T>(
    actor: Actor,
    as: 'APPLICANT' | RoundRight,
    operation: string,
    step: ApplicationStep,
    work: (inHand: ApplicationInHand) => Promise<T>,
    receivedAt = this.clock.now(),
  ): Promise<T> {
    const { idempotencyKey: key, ...input } = step;
    return this.idempotency.once({ actorId: actor.personId, key, operation, input }, async () => {
      const seen = await this.seen(actor, as, step.applicationId);
      const round = await this.phases.lockAt(seen.roundId, receivedAt);
      const [application] = await this.applications.lock([seen.id]);
      if (application === undefined) throw generalErrors.NOT_FOUND();
      return work({ application, round, receivedAt });
    });
  }

  private async seen(actor: Actor, as: 'APPLICANT' | RoundRight, id: string): Promise<VentureApplicationEntity> {
    if (as !== 'APPLICANT') return this.access.requireStaff(actor, as, id);
    const application = await this.applications.find(id);
    if (application === undefined || !this.access.isOwn(actor, application)) throw generalErrors.NOT_FOUND();
    return application;
  }
}
