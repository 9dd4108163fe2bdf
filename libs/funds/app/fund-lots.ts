import { Injectable } from '@nestjs/common';
import { Ledger, type Transfer } from '#ledger';
import { newId } from '#kernel';
import { FundLotRepository } from '../data/fund-lot.repository.js';
import { lotSteps, purposesToLock, type GiftShare, type LotStep } from '../domain/lots.js';
import type { FundTransfer } from '../domain/fund-transfer.js';
import { LotSpending, type LotNote } from './lot-spending.js';

type Adding = Extract<LotStep, { step: 'ADD' }>;
type Moving = Extract<LotStep, { step: 'MOVE' }>;

/** Keeps the lots of restricted money in step with the ledger, in the transaction of the posting (资金批次). */
@Injectable()
export class FundLots {
  constructor(
    private readonly lots: FundLotRepository,
    private readonly spending: LotSpending,
    private readonly ledger: Ledger,
  ) {}

  /** Takes the locks that transfers need, before the accounts of the ledger are locked. */
  async lockFor(transfers: readonly FundTransfer[]): Promise<void> {
    await this.lots.lockPurposes(purposesToLock(transfers.flatMap(stepsOf)));
  }

  /** Writes what posted transfers did, in their order. One that was posted before did it then. */
  async follow(transfers: readonly FundTransfer[], posted: readonly Transfer[]): Promise<void> {
    const moving = transfers.flatMap((transfer, at) => {
      const [steps, written] = [stepsOf(transfer), posted[at]];
      return steps.length > 0 && written ? [{ transfer, steps, written }] : [];
    });
    if (moving.length === 0) return;
    const ids = moving.map(({ written }) => written.id);
    const sequences = await this.ledger.sequencesOf(ids);
    const references = new Set(moving.map(({ transfer }) => transfer.reference));
    const known = await this.lots.knownTransfers(ids, [...references]);
    for (const { transfer, steps, written } of moving) {
      if (known.has(written.id)) continue;
      known.add(written.id);
      const note = { transferId: written.id, ordinal: sequences.get(written.id) ?? 0, at: written.createdAt };
      for (const step of steps) await this.apply(step, note, transfer);
    }
  }

  private async apply(step: LotStep, note: LotNote, { shares }: FundTransfer): Promise<void> {
    switch (step.step) {
      case 'ADD':
        return this.add(step, note, shares);
      case 'ADD_GIFTS':
        return this.lots.addGiftsOf(step.driveId, { purposeId: step.purposeId, ...note });
      case 'SPEND':
        return this.spending.spend(step, step.amount, step.spending, note);
      case 'GIVE_BACK':
        return this.spending.giveBack(step, step.amount, step.spentId, note);
      case 'SHRINK':
        return this.spending.shrink(step, note);
      case 'MOVE':
        return this.move(step, note);
    }
  }

  /** One lot, or one for each gift that the sum is made of. */
  private async add(step: Adding, note: LotNote, shares: readonly GiftShare[] = []): Promise<void> {
    const { fundId, purposeId, source: sourceKind, sourceId } = step;
    const lot = { fundId, purposeId, sourceKind, ...note };
    if (shares.length > 0) {
      const of = { driveId: sourceId, ...lot };
      return this.lots.addMany(
        shares.map(({ donationId, amount }) => ({ id: newId(), sourceId: donationId, donationId, amount, ...of })),
      );
    }
    const donationId = sourceKind === 'OTHER' ? null : sourceId;
    const id = sourceKind === 'GIFT' ? sourceId : newId();
    await this.lots.add({ id, sourceId, donationId, amount: step.amount, ...lot });
  }

  /** The surplus of a drive leaves its lots and is one lot of the other purpose: whose it is, the uses tell. */
  private async move(step: Moving, note: LotNote): Promise<void> {
    const { fundId, to, amount, id: sourceId } = step;
    const id = newId();
    await this.spending.spend(step, amount, { kind: 'SURPLUS', id }, note, sourceId);
    const lot = { id, fundId, purposeId: to, amount, sourceKind: 'SURPLUS' as const, sourceId, donationId: null };
    await this.lots.add({ ...lot, ...note });
  }
}

const stepsOf = ({ reference, postings }: FundTransfer): LotStep[] => lotSteps(reference, postings);
