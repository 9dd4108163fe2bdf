import { Injectable } from '@nestjs/common';
import { businessDate, Clock } from '#kernel';
import { UnitOfWork, type Actor } from '#platform';
import { NeedRepository } from '../data/need.repository.js';
import type { NeedEntity, SupplyEntity } from '../data/supply.entities.js';
import { SupplyRepository } from '../data/supply.repository.js';
import { entryDueAt, requireSoundDates } from '../domain/supply.js';
import { SupplyAccess } from './supply-access.js';
import { SupplyBoard } from './supply-board.js';

/** What is done with an entry. */
export type EntryAction = 'renew' | 'close';

/**
 * Whoever put an entry on the board renews it, so that it stays for another time, or takes it off (续期、撤下). NOT_FOUND,
 * STATE_NOT_ALLOWED, BAD_USER_INPUT to renew what is over.
 */
@Injectable()
export class KeepBoardEntry {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: SupplyAccess,
    private readonly needs: NeedRepository,
    private readonly supplies: SupplyRepository,
    private readonly board: SupplyBoard,
    private readonly clock: Clock,
  ) {}

  async need(actor: Actor, needId: string, action: EntryAction): Promise<NeedEntity> {
    return this.unitOfWork.run(async () => {
      this.access.requireNeedSide(actor, await this.needs.find(needId));
      const need = await this.needs.lock(needId);
      return this.board.moveNeed(need, action, action === 'renew' ? this.renewed(need) : {});
    });
  }

  async supply(actor: Actor, supplyId: string, action: EntryAction): Promise<SupplyEntity> {
    return this.unitOfWork.run(async () => {
      this.access.requireSupplySide(actor, await this.supplies.find(supplyId));
      const supply = await this.supplies.lock(supplyId);
      return this.board.moveSupply(supply, action, action === 'renew' ? this.renewed(supply) : {});
    });
  }

  private renewed(entry: { fromDate: string; toDate: string }): { dueAt: Date } {
    const now = this.clock.now();
    requireSoundDates(entry, businessDate(now));
    return { dueAt: entryDueAt(entry, now) };
  }
}
