import { Injectable } from '@nestjs/common';
import { Clock, generalErrors, newId } from '#kernel';
import { Idempotency, type Actor } from '#platform';
import type { DeclarationEntity } from '../data/expert.entities.js';
import type { VentureRoundEntity } from '../data/round.entity.js';
import { RoundRepository } from '../data/round.repository.js';
import { DECLARING, requireState } from '../domain/panel-steps.js';
import { DeclarationStores } from './declaration-stores.js';
import { DeclaringRights } from './declaring-rights.js';
import { RecuseExpert } from './recuse-expert.js';

/** With which application, and why. `expertId` names an expert of the round whom its applicant asked to be recused. */
export interface ConflictStep {
  readonly applicationId: string;
  readonly expertId?: string | null;
  readonly reason: string;
  readonly idempotencyKey: string;
}

/**
 * Declares a conflict with an application (申明回避): one's own, as an expert or as staff of the round, or that of an expert
 * whom the applicant asked to be recused, with success. A review that had begun ends, its sheet is void, a substitute comes in.
 */
@Injectable()
export class DeclareConflict {
  constructor(
    private readonly idempotency: Idempotency,
    private readonly rounds: RoundRepository,
    private readonly rights: DeclaringRights,
    private readonly stores: DeclarationStores,
    private readonly recuse: RecuseExpert,
    private readonly clock: Clock,
  ) {}

  /** Throws NOT_FOUND, STATE_NOT_ALLOWED. */
  async execute(actor: Actor, step: ConflictStep): Promise<DeclarationEntity> {
    const { idempotencyKey: key, ...input } = step;
    return this.idempotency.once({ actorId: actor.personId, key, operation: 'declareConflict', input }, async () => {
      const seen = await this.stores.applications.find(input.applicationId);
      if (seen === undefined || seen.submittedAt === null) throw generalErrors.NOT_FOUND();
      const round = await this.rounds.lock(seen.roundId);
      const personId = await this.rights.personFor(actor, round, seen.id, input.expertId ?? null);
      requireState(round.state, DECLARING, 'declareConflict');
      const known = await this.stores.experts.declared(seen.id, personId);
      if (known) return known;
      return this.declare(actor, round, { ...input, personId });
    });
  }

  private async declare(
    actor: Actor,
    { id: roundId }: VentureRoundEntity,
    { applicationId, expertId, personId, reason }: Omit<ConflictStep, 'idempotencyKey'> & { personId: string },
  ): Promise<DeclarationEntity> {
    const declaration: DeclarationEntity = {
      ...{ id: newId<'Declaration'>(), roundId, applicationId, personId, kind: expertId ? 'REQUESTED' : 'DECLARED' },
      ...{ reason, declaredBy: actor.personId, declaredAt: this.clock.now() },
    };
    await this.stores.experts.declare(declaration);
    const [review] = await this.stores.reviews.reviewing(personId, [applicationId]);
    if (review) await this.recuse.execute(review);
    return declaration;
  }
}
