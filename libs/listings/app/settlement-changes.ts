import { Injectable } from '@nestjs/common';
import { Identity } from '#identity';
import { Events } from '#platform';
import type { SettlementEntity } from '../data/settlement.entities.js';
import { SettlementRepository } from '../data/settlement.repository.js';
import { settlementStates, type SettlementEvent } from '../domain/settlement.states.js';
import { SettlementChanged } from './settlement.events.js';

type Patch = Partial<Omit<SettlementEntity, 'id' | 'providerId' | 'month' | 'state'>>;

/** Moves a locked settlement through its states, keeping and telling it. In the open unit. */
@Injectable()
export class SettlementChanges {
  constructor(
    private readonly settlements: SettlementRepository,
    private readonly identity: Identity,
    private readonly events: Events,
  ) {}

  /** The settlement after an event. `actorId` is null for what the bank did. Throws STATE_NOT_ALLOWED. */
  async apply(
    settlement: SettlementEntity,
    event: SettlementEvent,
    actorId: string | null,
    patch: Patch = {},
  ): Promise<SettlementEntity> {
    const state = settlementStates.next(settlement.state, event);
    await this.settlements.change(settlement.id, { ...patch, state });
    const changed = { ...settlement, ...patch, state };
    await this.note(changed, event, actorId);
    return changed;
  }

  /** Tells of a settlement. */
  async note(settlement: SettlementEntity, action: string, actorId: string | null): Promise<void> {
    const { id: settlementId, providerId, month, state, regionPath, total, termsHash } = settlement;
    await this.identity.audit.record({
      ...{ actorId, action: `settlement.${action}`, subjectType: 'Settlement', subjectId: settlementId, regionPath },
      details: { month, state, total, termsHash },
    });
    await this.events.publish(SettlementChanged, { settlementId, providerId, month, state });
  }
}
