import { Injectable } from '@nestjs/common';
import { generalErrors } from '#kernel';
import { UnitOfWork, type Actor } from '#platform';
import { DonationRepository } from '../data/donation.repository.js';
import { FundLotRepository, type BorneUse } from '../data/fund-lot.repository.js';
import type { LotEntity } from '../data/lot.entity.js';
import type { Root } from '../domain/gift-trace.js';
import type { LotSource, SpendingKind } from '../domain/lots.js';
import { DonorNames } from './donor-names.js';
import { FundAccess } from './fund-access.js';
import { LotWebs } from './lot-webs.js';

/** Money behind a spending, in fen. A source without a kind: none has come to stand behind it. */
export interface SpendingSource {
  readonly kind: LotSource | null;
  readonly amount: number;
  /** As the donor wants to be shown. */
  readonly name: string | null;
  readonly driveId: string | null;
  readonly givenAt: Date | null;
}

/** A spending with the gifts and matches that paid it; they add up to it. */
export interface SpendingSources {
  readonly kind: SpendingKind;
  readonly amount: number;
  readonly sources: readonly SpendingSource[];
}

interface Snapshot {
  readonly uses: readonly BorneUse[];
  readonly roots: readonly Root[];
  readonly lots: ReadonlyMap<string, LotEntity>;
}

/** Follows a spending back to its gifts (支出溯源), for those who may read the books of its fund. */
@Injectable()
export class SpendingSourcesQuery {
  constructor(
    private readonly access: FundAccess,
    private readonly unitOfWork: UnitOfWork,
    private readonly lots: FundLotRepository,
    private readonly webs: LotWebs,
    private readonly donations: DonationRepository,
    private readonly names: DonorNames,
  ) {}

  /** `spentId`: the case, the order or the project, as the journal refers to it. Throws NOT_FOUND. */
  async of(actor: Actor, fundId: string, spentId: string): Promise<SpendingSources> {
    await this.access.requireBooks(actor, fundId);
    const { uses, roots, lots } = await this.unitOfWork.snapshot(() => this.read(fundId, spentId));
    const [first] = uses;
    if (first === undefined) throw generalErrors.NOT_FOUND();
    const gifts = await this.donations.byIds(roots.flatMap(({ lotId }) => lots.get(lotId ?? '')?.donationId ?? []));
    const names = await this.names.of([...gifts.values()]);
    const sources = roots.map(({ lotId, amount }) => sourceOf(lots.get(lotId ?? ''), amount, names));
    return { kind: first.spentKind, amount: uses.reduce((sum, use) => sum + use.amount, 0), sources };
  }

  private async read(fundId: string, spentId: string): Promise<Snapshot> {
    const uses = (await this.lots.usesFor([spentId])).filter((use) => use.fundId === fundId);
    if (uses.length === 0) return { uses, roots: [], lots: new Map() };
    const { web, lots } = await this.webs.back(spentId);
    return { uses, roots: web.rootsOf(spentId), lots };
  }
}

function sourceOf(
  lot: LotEntity | undefined,
  amount: number,
  names: ReadonlyMap<string, string | null>,
): SpendingSource {
  const name = lot?.sourceKind === 'GIFT' ? (names.get(lot.donationId ?? '') ?? null) : null;
  const { sourceKind: kind = null, driveId = null, at: givenAt = null } = lot ?? {};
  return { kind, amount, name, driveId, givenAt };
}
