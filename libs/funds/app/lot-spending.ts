import { Injectable } from '@nestjs/common';
import { newId } from '#kernel';
import { FundLotRepository, type BorneUse } from '../data/fund-lot.repository.js';
import type { LotEntity } from '../data/lot.entity.js';
import { take, type LotStep, type Spending } from '../domain/lots.js';

/** The transfer behind a change of lots. */
export interface LotNote {
  readonly transferId: string;
  readonly ordinal: number;
  readonly at: Date;
}

interface Place {
  readonly fundId: string;
  readonly purposeId: string;
}

type Shrinking = Extract<LotStep, { step: 'SHRINK' }>;

/** Uses lots of a purpose first in first out, and gives them back (先进先出). In the open unit, with the purpose locked. */
@Injectable()
export class LotSpending {
  constructor(private readonly lots: FundLotRepository) {}

  /**
   * Spends an amount, of the lots of one drive first if given. What no lot can give is written down without one, until
   * money comes.
   */
  async spend(place: Place, amount: number, spending: Spending, note: LotNote, driveId?: string): Promise<void> {
    await this.cover(place, note);
    await this.draw(place, amount, spending, note, driveId);
  }

  /** Takes back what was spent: first what no money stood behind, then the newest lot. */
  async giveBack(place: Place, amount: number, spentId: string, note: LotNote): Promise<void> {
    const uses = (await this.lots.usesFor([spentId])).filter(({ purposeId }) => purposeId === place.purposeId);
    const found = await this.lots.byIds(uses.flatMap(({ lotId }) => lotId ?? []));
    const byId = new Map(found.map((lot) => [lot.id, lot]));
    const ordinalOf = (use: BorneUse): number => byId.get(use.lotId ?? '')?.ordinal ?? Number.MAX_SAFE_INTEGER;
    const newestFirst = uses.sort((one, other) => ordinalOf(other) - ordinalOf(one) || other.last - one.last);
    const { taken, missing } = take(newestFirst, amount);
    await this.write(
      place,
      note,
      taken.map(({ from, amount: back }) => ({ lotId: from.lotId, spending: spendingOf(from), amount: -back })),
    );
    for (const { from, amount: back } of taken) {
      const lot = byId.get(from.lotId ?? '');
      if (lot) lot.remaining += back;
    }
    await this.lots.save(found);
    if (missing > 0) await this.addOther(place, missing, spentId, note);
    await this.cover(place, note);
  }

  /** A gift or a match goes back: what is left of it first; what was spent of it, the newest first, is taken over by the next lots. */
  async shrink(step: Shrinking, note: LotNote): Promise<void> {
    const lots = await this.lots.ofSource(step.source, step.sourceId, step.purposeId);
    const displaced: { use: BorneUse; amount: number }[] = [];
    const { taken } = take(lots, step.amount);
    for (const { from: lot, amount } of taken) {
      const free = Math.min(amount, lot.remaining);
      Object.assign(lot, { amount: lot.amount - amount, remaining: lot.remaining - free });
      displaced.push(...(await this.displace(step, lot, amount - free, note)));
    }
    await this.lots.save(lots);
    for (const { use, amount } of displaced) await this.draw(step, amount, spendingOf(use), note);
  }

  private async displace(
    place: Place,
    lot: LotEntity,
    amount: number,
    note: LotNote,
  ): Promise<{ use: BorneUse; amount: number }[]> {
    if (amount === 0) return [];
    const newestFirst = (await this.lots.usesOf([lot.id])).sort((one, other) => other.last - one.last);
    const { taken } = take(newestFirst, amount);
    await this.write(
      place,
      note,
      taken.map(({ from, amount: part }) => ({ lotId: lot.id, spending: spendingOf(from), amount: -part })),
    );
    return taken.map(({ from, amount: part }) => ({ use: from, amount: part }));
  }

  private async draw(place: Place, amount: number, spending: Spending, note: LotNote, driveId?: string): Promise<void> {
    const own = driveId === undefined ? [] : await this.lots.openOfDrive(driveId, place.purposeId);
    const first = new Set(own.map(({ id }) => id));
    const others = (await this.lots.open(place.purposeId, amount)).filter(({ id }) => !first.has(id));
    const open = [...own, ...others].map((lot) => ({ lot, amount: lot.remaining }));
    const { taken, missing } = take(open, amount);
    const uses = taken.map(({ from, amount: part }) => ({
      lotId: from.lot.id as string | null,
      spending,
      amount: part,
    }));
    if (missing > 0) uses.push({ lotId: null, spending, amount: missing });
    await this.write(place, note, uses);
    await this.lots.save(
      taken.map(({ from, amount: part }) => ({ ...from.lot, remaining: from.lot.remaining - part })),
    );
  }

  /** Money that has come since stands behind what was spent without any: who lacked it first is served first, wholly. */
  private async cover(place: Place, note: LotNote): Promise<void> {
    for (const use of await this.lots.uncovered(place.purposeId)) {
      const open = await this.lots.open(place.purposeId, use.amount);
      const found = open.reduce((sum, { remaining }) => sum + remaining, 0);
      const amount = Math.min(found, use.amount);
      if (amount <= 0) return;
      await this.write(place, note, [{ lotId: null, spending: spendingOf(use), amount: -amount }]);
      await this.draw(place, amount, spendingOf(use), note);
    }
  }

  private async write(
    { fundId, purposeId }: Place,
    { transferId, at }: LotNote,
    uses: readonly { lotId: string | null; spending: Spending; amount: number }[],
  ): Promise<void> {
    const where = { fundId, purposeId, transferId, at };
    await this.lots.addUses(
      uses.map(({ lotId, amount, spending: { kind, id } }) => ({
        ...{ lotId, amount, spentKind: kind, spentId: id, ...where },
      })),
    );
  }

  private async addOther({ fundId, purposeId }: Place, amount: number, sourceId: string, note: LotNote): Promise<void> {
    const lot = { id: newId(), fundId, purposeId, amount, sourceKind: 'OTHER' as const, sourceId, donationId: null };
    await this.lots.add({ ...lot, ...note });
  }
}

const spendingOf = ({ spentKind, spentId }: BorneUse): Spending => ({ kind: spentKind, id: spentId });
