import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import type { ProviderEntity } from '../data/provider.entity.js';
import { SettledOrderRepository } from '../data/settled-orders.repository.js';
import type { SettlementEntity } from '../data/settlement.entities.js';
import { SettlementRepository } from '../data/settlement.repository.js';
import { amountsIn, joinedParts, type SettlementPart } from '../domain/settlement.js';
import { instantsOf, type Month } from '../domain/settlement-month.js';
import { settlementErrors } from '../domain/settlement.errors.js';
import { settlementStates } from '../domain/settlement.states.js';
import { SettlementChanges } from './settlement-changes.js';
import { SettlementContents } from './settlement-contents.js';

/** Of a settlement that is not whole yet its provider reads no amounts: fee and subsidy of one step would tell of one person. */
const NOTHING = { total: 0, fee: 0, subsidy: 0, points: 0, termsHash: '' };

/** One step of drawing a settlement up. */
export interface Filling {
  readonly personId: string;
  /** How many orders at most; null for all of them. */
  readonly atMost: number | null;
  readonly event: 'draft' | 'redraw' | 'continue';
}

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
    return { ...locked, ...NOTHING, served: 0, unserved: 0 };
  }

  /**
   * Puts the orders of the month in that wait to be settled, at most so many; the others are counted, for the next step.
   * Throws SETTLEMENT_EMPTY.
   */
  async fill(
    settlement: SettlementEntity,
    provider: ProviderEntity,
    { personId, atMost, event }: Filling,
  ): Promise<SettlementEntity> {
    const { id, month } = settlement;
    const { from, until } = instantsOf(month as Month);
    const open = await this.orders.countOpen(provider.id, from, until);
    const found = await this.orders.lockOpen(provider.id, from, until, atMost);
    const added = await this.contents.amountsOf(provider, found);
    const before = (await this.settlements.partsOf([id])).get(id) ?? [];
    const parts = joinedParts([...before, ...added.parts]);
    const waiting = Math.max(0, open - found.length);
    const amounts = amountsIn(parts);
    if (amounts.total === 0 && waiting === 0) throw settlementErrors.SETTLEMENT_EMPTY();
    const ids = found.map((order) => order.id);
    const whole = async (): Promise<Pick<SettlementEntity, keyof typeof NOTHING>> => {
      const all = [...(await this.orders.idsOf(id)), ...ids];
      return { ...amounts, termsHash: this.contents.hashOf(provider, month, parts, all) };
    };
    const filled: SettlementEntity = {
      ...settlement,
      ...(waiting > 0 ? NOTHING : await whole()),
      ...{ served: settlement.served + added.sums.served, unserved: settlement.unserved + added.sums.unserved },
      ...{ waiting, state: 'DRAFT', draftedBy: personId, draftedAt: this.clock.now() },
      ...{ submittedBy: null, submittedAt: null, approvedBy: null, approvedAt: null },
    };
    await this.keep(filled, event, parts);
    await this.orders.put(ids, id);
    await this.changes.note(filled, event, personId);
    return filled;
  }

  private async keep(
    settlement: SettlementEntity,
    event: Filling['event'],
    parts: readonly SettlementPart[],
  ): Promise<void> {
    const { id, providerId: _, month: __, ...patch } = settlement;
    await (event === 'draft' ? this.settlements.add(settlement) : this.settlements.change(id, patch));
    await this.settlements.removeParts(id);
    await this.settlements.addParts(await this.contents.rowsOf(id, parts));
  }
}
