import { Injectable } from '@nestjs/common';
import { Clock, generalErrors } from '#kernel';
import { Events, Timers } from '#platform';
import { RedemptionRepository } from '../data/redemption.repository.js';
import type { RedemptionEntity } from '../data/redemption.entity.js';
import { RewardRepository } from '../data/reward.repository.js';
import { redemptionStates, type RedemptionEvent } from '../domain/redemption.states.js';
import { RedemptionChanged } from './points.events.js';
import { RedemptionSecrets } from './redemption-secrets.js';

/** The kind of the timer that ends a redemption which nobody fetched. */
export const REDEMPTION_EXPIRY = 'points.redemption-expiry';

/** The one way to change redemptions, in an open unit: state, code, piece, timer and the word to the person. */
@Injectable()
export class RedemptionDesk {
  constructor(
    private readonly redemptions: RedemptionRepository,
    private readonly rewards: RewardRepository,
    private readonly secrets: RedemptionSecrets,
    private readonly timers: Timers,
    private readonly events: Events,
    private readonly clock: Clock,
  ) {}

  /** Locks one. NOT_FOUND. */
  async lock(id: string): Promise<RedemptionEntity> {
    const redemption = await this.redemptions.lock(id);
    if (redemption === undefined) throw generalErrors.NOT_FOUND();
    return redemption;
  }

  /** Keeps a redemption whose piece and points are held; it waits for its end. `ready`: it can be fetched at once. */
  async open(row: Omit<RedemptionEntity, 'state' | 'readyAt'>, ready: boolean): Promise<RedemptionEntity> {
    const reserved = redemptionStates.next('REQUESTED', 'reserve');
    const state = ready ? redemptionStates.next(reserved, 'prepare') : reserved;
    const redemption = { ...row, state, readyAt: ready ? this.clock.now() : null };
    await this.redemptions.add(redemption);
    if (ready) await this.secrets.give(redemption);
    const dueAt = new Date(row.expiresAt.getTime() + 1);
    await this.timers.schedule({ kind: REDEMPTION_EXPIRY, key: row.id, dueAt, payload: { redemptionId: row.id } });
    await this.tell(redemption, row.holdId);
    return redemption;
  }

  /** It can be fetched from now on. STATE_NOT_ALLOWED. */
  async prepare(redemption: RedemptionEntity): Promise<RedemptionEntity> {
    const ready = await this.apply(redemption, 'prepare', { readyAt: this.clock.now() });
    await this.secrets.give(ready);
    await this.tell(ready, ready.holdId);
    return ready;
  }

  /** The merchant gave it: the code is used up. STATE_NOT_ALLOWED. */
  async fulfil(redemption: RedemptionEntity, transferId: string, by: string): Promise<RedemptionEntity> {
    const fulfilled = { transferId, fulfilledAt: this.clock.now(), fulfilledBy: by };
    const after = await this.apply(redemption, 'fulfil', fulfilled);
    await this.close(redemption.id);
    await this.tell(after, transferId);
    return after;
  }

  /** It came to nothing: the piece goes back if `pieceBack`. STATE_NOT_ALLOWED. */
  async end(
    redemption: RedemptionEntity,
    event: 'cancel' | 'expire' | 'return',
    patch: Pick<RedemptionEntity, 'pieceBack' | 'endedBy' | 'reason'> & { returnTransferId?: string },
  ): Promise<RedemptionEntity> {
    const after = await this.apply(redemption, event, { ...patch, endedAt: this.clock.now() });
    if (patch.pieceBack) {
      await this.rewards.lock(redemption.rewardId);
      await this.rewards.movePiece(redemption.rewardId, 1);
    }
    await this.close(redemption.id);
    await this.tell(after, patch.returnTransferId ?? redemption.holdId);
    return after;
  }

  private async apply(
    redemption: RedemptionEntity,
    event: RedemptionEvent,
    change: Partial<RedemptionEntity>,
  ): Promise<RedemptionEntity> {
    const patch = { ...change, state: redemptionStates.next(redemption.state, event) };
    await this.redemptions.update(redemption.id, patch);
    return { ...redemption, ...patch };
  }

  private async close(id: string): Promise<void> {
    await this.secrets.close(id);
    await this.timers.cancel(REDEMPTION_EXPIRY, id);
  }

  private async tell({ id, personId, state }: RedemptionEntity, transferId: string): Promise<void> {
    await this.events.publish(RedemptionChanged, { personId, redemptionId: id, state, transferId });
  }
}
