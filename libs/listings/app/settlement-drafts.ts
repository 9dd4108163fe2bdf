import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import type { ProviderEntity } from '../data/provider.entity.js';
import { SettledOrderRepository } from '../data/settled-orders.repository.js';
import type { SettlementEntity } from '../data/settlement.entities.js';
import { SettlementRepository } from '../data/settlement.repository.js';
import { instantsOf, type Month } from '../domain/settlement-month.js';
import { settlementErrors } from '../domain/settlement.errors.js';
import { settlementStates } from '../domain/settlement.states.js';
import { SettlementChanges } from './settlement-changes.js';
import { SettlementContents } from './settlement-contents.js';

/** Fills settlements with the orders of their month. In the open unit, with the provider locked. */
@Injectable()
export class SettlementDrafts {
  constructor(
    private readonly settlements: SettlementRepository,
    private readonly orders: SettledOrderRepository,
    private readonly contents: SettlementContents,
    private readonly changes: SettlementChanges,
    private readonly clock: Clock,
  ) {}

  /** How many settlements of a month there are. */
  async count(providerId: string, month: Month): Promise<number> {
    return (await this.settlements.ofMonth(providerId, month)).length;
  }

  /** The one of a month that may still be drawn up anew, locked and emptied; undefined if there is none. */
  async reopen(providerId: string, month: Month): Promise<SettlementEntity | undefined> {
    const all = await this.settlements.ofMonth(providerId, month);
    const open = all.find(({ state }) => settlementStates.allows(state, 'redraw'));
    if (open === undefined) return undefined;
    const locked = await this.settlements.lock(open.id);
    settlementStates.next(locked.state, 'redraw');
    await this.orders.release(locked.id);
    await this.settlements.removeParts(locked.id);
    return locked;
  }

  /** Puts every order of the month in that waits to be settled. Throws SETTLEMENT_EMPTY. */
  async fill(settlement: SettlementEntity, provider: ProviderEntity, personId: string): Promise<SettlementEntity> {
    const { from, until } = instantsOf(settlement.month as Month);
    const found = await this.orders.lockOpen(provider.id, from, until);
    const { parts, sums, termsHash } = await this.contents.of(provider, settlement.month, found);
    if (sums.total === 0) throw settlementErrors.SETTLEMENT_EMPTY();
    const known = settlement.termsHash !== '';
    const filled: SettlementEntity = {
      ...settlement,
      ...{ ...sums, termsHash, state: 'DRAFT', draftedBy: personId, draftedAt: this.clock.now() },
      ...{ submittedBy: null, submittedAt: null, approvedBy: null, approvedAt: null },
    };
    const { id, providerId: _, month: __, ...patch } = filled;
    await (known ? this.settlements.change(id, patch) : this.settlements.add(filled));
    await this.settlements.addParts(await this.contents.rowsOf(id, parts));
    const ids = found.map((order) => order.id);
    await this.orders.put(ids, id);
    await this.changes.note(filled, known ? 'redraw' : 'draft', personId);
    return filled;
  }
}
