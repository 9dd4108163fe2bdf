import { Injectable } from '@nestjs/common';
import { generalErrors } from '#kernel';
import { Idempotency, type Actor } from '#platform';
import type { SettlementEntity, SettlementPartEntity } from '../data/settlement.entities.js';
import { SettlementRepository } from '../data/settlement.repository.js';
import { SettlementAccess, type SettlementRight } from './settlement-access.js';

/** A step of a settlement that somebody takes. */
export interface SettlementStep {
  readonly settlementId: string;
  readonly idempotencyKey: string;
}

/** Takes a settlement in hand for one step: claims the key, asks whether the actor may, locks it. */
@Injectable()
export class SettlementDesk {
  constructor(
    private readonly idempotency: Idempotency,
    private readonly settlements: SettlementRepository,
    private readonly access: SettlementAccess,
  ) {}

  /** Throws NOT_FOUND where the actor lacks the right, IDEMPOTENCY_CONFLICT. */
  async with(
    actor: Actor,
    right: SettlementRight,
    operation: string,
    step: SettlementStep,
    work: (settlement: SettlementEntity, parts: readonly SettlementPartEntity[]) => Promise<SettlementEntity>,
  ): Promise<SettlementEntity> {
    const { idempotencyKey: key, ...input } = step;
    return this.idempotency.once({ actorId: actor.personId, key, operation, input }, async () => {
      const seen = await this.settlements.find(step.settlementId);
      if (seen === undefined) throw generalErrors.NOT_FOUND();
      const locked = await this.settlements.lock(step.settlementId);
      const parts = (await this.settlements.partsOf([step.settlementId])).get(step.settlementId) ?? [];
      if (!this.access.has(actor, right, locked, parts)) throw generalErrors.NOT_FOUND();
      return work(locked, parts);
    });
  }
}
