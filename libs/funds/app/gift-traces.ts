import { Injectable } from '@nestjs/common';
import { Ledger } from '#ledger';
import { UnitOfWork } from '#platform';
import type { DonationEntity } from '../data/donation.entity.js';
import { DonationRepository } from '../data/donation.repository.js';
import { FundLotRepository } from '../data/fund-lot.repository.js';
import type { LotEntity } from '../data/lot.entity.js';
import { accounts } from '../domain/chart.js';
import { traceGift, type LotWeb } from '../domain/gift-trace.js';
import { LotWebs } from './lot-webs.js';
import { TraceNames, type ShownPart } from './trace-names.js';

/** What a gift drew from a matching pool, and what became of it. */
export interface MatchTrace {
  readonly amount: number;
  readonly parts: readonly ShownPart[];
}

/** The way of a gift (捐赠去向): the parts add up to the amount, to the fen. */
export interface GiftTrace extends MatchTrace {
  readonly matches: readonly MatchTrace[];
}

interface Snapshot {
  readonly gifts: readonly DonationEntity[];
  readonly lots: readonly LotEntity[];
  readonly web: LotWeb;
  readonly disputed: ReadonlyMap<string, number>;
}

/** Follows gifts to what they became, all of one snapshot. For donations the reader has been found entitled to. */
@Injectable()
export class GiftTraces {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly donations: DonationRepository,
    private readonly lots: FundLotRepository,
    private readonly webs: LotWebs,
    private readonly names: TraceNames,
    private readonly ledger: Ledger,
  ) {}

  /** Traces by donation; unknown donations are missing. */
  async of(donationIds: readonly string[]): Promise<Map<string, GiftTrace>> {
    const { gifts, lots, web, disputed } = await this.unitOfWork.snapshot(() => this.read(donationIds));
    const found = gifts.map((gift) => {
      const own = lots.filter(({ donationId }) => donationId === gift.id);
      const parts = own.filter(({ sourceKind }) => sourceKind === 'GIFT').flatMap(({ id }) => web.partsOf(id));
      const matches = own.filter(({ sourceKind, amount }) => sourceKind === 'MATCH' && amount > 0);
      return {
        ...{ gift, parts: traceGift(gift, parts, disputed.get(gift.id) ?? 0) },
        matches: matches.map(({ id, amount }) => ({ amount, parts: web.partsOf(id) })),
      };
    });
    const all = found.flatMap(({ parts, matches }) => [...parts, ...matches.flatMap((match) => match.parts)]);
    const shown = await this.names.of(
      all,
      gifts.map(({ fundId }) => fundId),
    );
    return new Map(
      found.map(({ gift: { id, amount, fundId }, parts, matches }) => [
        id,
        {
          ...{ amount, parts: shown(parts, fundId) },
          matches: matches.map((match) => ({ amount: match.amount, parts: shown(match.parts, fundId) })),
        },
      ]),
    );
  }

  private async read(donationIds: readonly string[]): Promise<Snapshot> {
    const gifts = [...(await this.donations.byIds(donationIds)).values()];
    const lots = await this.lots.ofDonations(donationIds);
    const web = await this.webs.onward(lots);
    const inDispute = new Map(gifts.map(({ id, fundId }) => [id, accounts.inDispute(fundId).code]));
    const moved = await this.ledger.movedUnder(donationIds);
    const held = moved.filter(({ reference, account }) => inDispute.get(reference) === account);
    return { gifts, lots, web, disputed: new Map(held.map(({ reference, amount }) => [reference, -amount])) };
  }
}
