import { Injectable } from '@nestjs/common';
import { Clock, newId } from '#kernel';
import { ledgerErrors } from '#ledger';
import { Timers } from '#platform';
import type { LotEntity } from '../data/lot.entity.js';
import { LotRepository } from '../data/lot.repository.js';
import { LotUseRepository, type UseCause } from '../data/lot-use.repository.js';
import { NEVER } from '../domain/expiry.js';
import { allocate, type Choice, type Taking } from '../domain/lot.js';
import { applyUses, type LotUseKind } from '../domain/lot-use.js';

/** The kind of the timer that ends lots. */
export const LOT_EXPIRY = 'points.lot-expiry';

/** A lot as it is made. */
export type LotDraft = Pick<LotEntity, DraftColumn>;
type DraftColumn =
  | 'account'
  | 'personId'
  | 'amount'
  | 'earnedAt'
  | 'expiresAt'
  | 'donationOnly'
  | 'transferId'
  | 'originId'
  | 'policyId';

/** Lots that are locked, and which parts of them an amount is taken from. */
export interface Allocation {
  lots: LotEntity[];
  takings: Taking[];
}

/** The one way to lots: chooses, changes and makes them, inside an open unit. Lots are locked before ledger accounts. */
@Injectable()
export class LotDesk {
  constructor(
    private readonly lots: LotRepository,
    private readonly uses: LotUseRepository,
    private readonly timers: Timers,
    private readonly clock: Clock,
  ) {}

  /** Locks an account's lots and chooses the oldest for an amount. INSUFFICIENT_POINTS. */
  async choose(account: string, amount: number, choice: Choice = {}): Promise<Allocation> {
    const lots = await this.lots.lockOpen(account);
    const takings = allocate(lots, amount, this.clock.now(), choice);
    if (takings === null) throw ledgerErrors.INSUFFICIENT_POINTS();
    return { lots, takings };
  }

  /** Locks the lots that parts are of. */
  async lockPartsOf(parts: readonly { lotId: string }[]): Promise<LotEntity[]> {
    return this.lots.lock(parts.map(({ lotId }) => lotId));
  }

  /** Applies uses of one kind to locked lots and notes them; returns all the lots as they are now. */
  async change(
    lots: readonly LotEntity[],
    kind: LotUseKind,
    parts: readonly Taking[],
    cause: Omit<UseCause, 'at'>,
  ): Promise<LotEntity[]> {
    const changed = new Map(applyUses(lots, kind, parts).map((lot) => [lot.id, lot]));
    await this.lots.save([...changed.values()]);
    await this.uses.note(kind, parts, { ...cause, at: this.clock.now() });
    return lots.map((lot) => changed.get(lot.id) ?? lot);
  }

  /** Makes lots of what transfers brought, and sees to it that their end is not missed. */
  async make(drafts: readonly LotDraft[]): Promise<void> {
    const lots = drafts.map((draft) => ({
      ...draft,
      id: newId<'PointsLot'>(),
      remaining: draft.amount,
      held: 0,
      dueAt: draft.expiresAt.getTime() === NEVER.getTime() ? null : draft.expiresAt,
    }));
    for (const end of new Set(lots.flatMap(({ dueAt }) => dueAt?.getTime() ?? []))) await this.awaitEnd(new Date(end));
    await this.lots.insert(lots);
  }

  /** Lets the expiry run at the next moment: for lots whose end is past already. */
  async expireSoon(): Promise<void> {
    await this.timers.schedule({ kind: LOT_EXPIRY, key: 'returned', dueAt: this.clock.now(), payload: {} });
  }

  /**
   * One timer serves all lots of an end. It is set by the first of them: the others see a lot that waits already, so that
   * the awards of a district do not queue for one row.
   */
  async awaitEnd(end: Date): Promise<void> {
    if (await this.lots.waitsFor(end)) return;
    const dueAt = new Date(end.getTime() + 1);
    await this.timers.schedule({
      kind: LOT_EXPIRY,
      key: end.toISOString(),
      dueAt,
      payload: { end: end.toISOString() },
    });
  }
}
