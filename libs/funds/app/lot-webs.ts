import { Injectable } from '@nestjs/common';
import { FundLotRepository, type BorneUse } from '../data/fund-lot.repository.js';
import type { LotEntity } from '../data/lot.entity.js';
import { LotWeb } from '../domain/gift-trace.js';

/** What has been gathered so far, by id. */
interface Gathered {
  readonly lots: Map<string, LotEntity>;
  readonly uses: Map<string, BorneUse>;
  readonly followed: Set<string>;
}

/** Gathers the lots and uses along the way of money, a few statements for each surplus on it. Call in a snapshot. */
@Injectable()
export class LotWebs {
  constructor(private readonly lots: FundLotRepository) {}

  /** From lots to all that they became. */
  async onward(lots: readonly LotEntity[]): Promise<LotWeb> {
    const gathered: Gathered = {
      lots: new Map(lots.map((lot) => [lot.id, lot])),
      uses: new Map(),
      followed: new Set(),
    };
    let next = lots.map(({ id }) => id);
    while (next.length > 0) {
      const uses = await this.lots.usesOf(next);
      uses.forEach((use) => keep(gathered, use));
      next = await this.follow(gathered, surplusOf(uses));
    }
    return webOf(gathered);
  }

  /** From a spending back to the gifts, and the lots that were met on the way. */
  async back(spentId: string): Promise<{ web: LotWeb; lots: ReadonlyMap<string, LotEntity> }> {
    const gathered: Gathered = { lots: new Map(), uses: new Map(), followed: new Set() };
    let next = [spentId];
    while (next.length > 0) {
      const surplus = await this.sources(gathered, next);
      const uses = await this.lots.usesOf(surplus);
      uses.forEach((use) => keep(gathered, use));
      next = surplus;
    }
    return { web: webOf(gathered), lots: gathered.lots };
  }

  /** Lots of surplus that were not met before, with all who bear them. */
  private async follow(gathered: Gathered, ids: readonly string[]): Promise<string[]> {
    const fresh = ids.filter((id) => !gathered.followed.has(id));
    if (fresh.length === 0) return [];
    fresh.forEach((id) => gathered.followed.add(id));
    await this.sources(gathered, fresh);
    for (const lot of await this.lots.byIds(fresh)) gathered.lots.set(lot.id, lot);
    return fresh;
  }

  /** Who bears spendings; answers with the lots of surplus among them that were not met before. */
  private async sources(gathered: Gathered, spentIds: readonly string[]): Promise<string[]> {
    const uses = await this.lots.usesFor(spentIds);
    uses.forEach((use) => keep(gathered, use));
    const unknown = uses.flatMap(({ lotId }) => (lotId === null || gathered.lots.has(lotId) ? [] : [lotId]));
    const lots = await this.lots.byIds(unknown);
    lots.forEach((lot) => gathered.lots.set(lot.id, lot));
    return lots.filter(({ sourceKind }) => sourceKind === 'SURPLUS').map(({ id }) => id);
  }
}

function keep({ uses }: Gathered, use: BorneUse): void {
  uses.set([use.lotId, use.spentId, use.purposeId].join(' '), use);
}

const webOf = ({ lots, uses }: Gathered): LotWeb => new LotWeb([...lots.values()], [...uses.values()]);

const surplusOf = (uses: readonly BorneUse[]): string[] =>
  uses.filter(({ spentKind }) => spentKind === 'SURPLUS').map(({ spentId }) => spentId);
