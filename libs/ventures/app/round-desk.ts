import { Injectable } from '@nestjs/common';
import { Idempotency, type Actor } from '#platform';
import type { VentureRoundEntity } from '../data/round.entity.js';
import { RoundRepository } from '../data/round.repository.js';
import { RoundAccess, type RoundRight } from './round-access.js';

/** A step that somebody takes in a round. */
export interface RoundStep {
  readonly roundId: string;
  readonly idempotencyKey: string;
}

/** Takes a round in hand for one step: claims the key, asks whether the actor may, locks it. */
@Injectable()
export class RoundDesk {
  constructor(
    private readonly idempotency: Idempotency,
    private readonly rounds: RoundRepository,
    private readonly access: RoundAccess,
  ) {}

  /** All of the step but its key is its input. Throws NOT_FOUND where the actor lacks the right, IDEMPOTENCY_CONFLICT. */
  async with<T>(
    actor: Actor,
    right: RoundRight,
    operation: string,
    step: RoundStep,
    work: (round: VentureRoundEntity) => Promise<T>,
  ): Promise<T> {
    const { idempotencyKey: key, ...input } = step;
    return this.idempotency.once({ actorId: actor.personId, key, operation, input }, async () => {
      await this.access.requireRound(actor, right, step.roundId);
      return work(await this.rounds.lock(step.roundId));
    });
  }
}
