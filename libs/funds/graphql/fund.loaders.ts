import { Injectable } from '@nestjs/common';
import type { BatchLoader } from '#platform';
import { FundQueries } from '../app/fund-queries.js';
import { DonationQueries } from '../app/donation-queries.js';
import type { DonationRefundType, DonationType } from './donation.type.js';
import type { CommunityFundType, FundPurposeType, FundSeatType, HostCharityType } from './fund.type.js';

/** Host charities, by id. */
@Injectable()
export class HostCharityLoader implements BatchLoader<string, HostCharityType> {
  constructor(private readonly queries: FundQueries) {}

  load(ids: readonly string[]): Promise<ReadonlyMap<string, HostCharityType>> {
    return this.queries.charities(ids);
  }
}

/** Funds, by id. */
@Injectable()
export class CommunityFundLoader implements BatchLoader<string, CommunityFundType> {
  constructor(private readonly queries: FundQueries) {}

  load(ids: readonly string[]): Promise<ReadonlyMap<string, CommunityFundType>> {
    return this.queries.byIds(ids);
  }
}

/** Purposes, by fund. */
@Injectable()
export class FundPurposesLoader implements BatchLoader<string, FundPurposeType[]> {
  constructor(private readonly queries: FundQueries) {}

  load(fundIds: readonly string[]): Promise<ReadonlyMap<string, FundPurposeType[]>> {
    return this.queries.purposesOf(fundIds);
  }
}

/** The people of funds, by fund. */
@Injectable()
export class FundSeatsLoader implements BatchLoader<string, FundSeatType[]> {
  constructor(private readonly queries: FundQueries) {}

  load(fundIds: readonly string[]): Promise<ReadonlyMap<string, FundSeatType[]>> {
    return this.queries.seatsOf(fundIds);
  }
}

/** Refunds, by donation. */
@Injectable()
export class DonationRefundsLoader implements BatchLoader<string, DonationRefundType[]> {
  constructor(private readonly queries: DonationQueries) {}

  load(donationIds: readonly string[]): Promise<ReadonlyMap<string, DonationRefundType[]>> {
    return this.queries.refundsOf(donationIds);
  }
}

/** Donations, by id. */
@Injectable()
export class DonationLoader implements BatchLoader<string, DonationType> {
  constructor(private readonly queries: DonationQueries) {}

  load(ids: readonly string[]): Promise<ReadonlyMap<string, DonationType>> {
    return this.queries.byIds(ids);
  }
}
