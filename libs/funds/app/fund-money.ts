import { Injectable } from '@nestjs/common';
import { generalErrors } from '#kernel';
import { Ledger } from '#ledger';
import { ReservationRepository } from '../data/reservation.repository.js';
import { accounts } from '../domain/chart.js';
import { grantsErrors } from '../domain/grants.errors.js';
import type { FundPlace } from '../domain/spending.types.js';

/** What a purpose has to spend (可用资金): restricted net assets, with this year's income and expense, less what is reserved. */
@Injectable()
export class FundMoney {
  constructor(
    private readonly ledger: Ledger,
    private readonly reservations: ReservationRepository,
  ) {}

  /** What may be spent, in fen; below zero where gifts went back that had been spent. Decide on it with `lock` only. */
  async available(place: FundPlace): Promise<number> {
    return (await this.availableIn([place])).get(place.purposeId) ?? 0;
  }

  /** The same of several purposes, by purpose, from one statement. */
  async availableIn(places: readonly FundPlace[]): Promise<Map<string, number>> {
    const counted = places.map((place) => [place.purposeId, countedIn(place)] as const);
    const balances = await this.ledger.balancesOf(counted.flatMap(([, codes]) => codes));
    const sumOf = (codes: readonly string[]): number => codes.reduce((sum, code) => sum + (balances.get(code) ?? 0), 0);
    return new Map(counted.map(([purposeId, codes]) => [purposeId, sumOf(codes)]));
  }

  /** Locks a purpose, so that nobody else decides on its money until the unit ends. Throws NOT_FOUND. */
  async lock({ fundId, purposeId }: FundPlace): Promise<void> {
    const purpose = await this.reservations.lockPurpose(purposeId);
    if (purpose?.fundId !== fundId) throw generalErrors.NOT_FOUND();
  }

  /** Locks a purpose and refuses what it has not got, in fen. Throws NOT_FOUND, FUND_MONEY_NOT_AVAILABLE. */
  async require(place: FundPlace, needed: number): Promise<void> {
    await this.lock(place);
    const available = await this.available(place);
    if (available < needed) {
      throw grantsErrors.FUND_MONEY_NOT_AVAILABLE({ available: Math.max(0, available), needed });
    }
  }
}

/** Codes of the accounts whose balances together may be spent. */
function countedIn({ fundId, purposeId }: FundPlace): string[] {
  const counted = [
    ...[accounts.restricted(fundId, purposeId), accounts.donations(fundId, purposeId)],
    ...[accounts.matches(fundId, purposeId), accounts.programme(fundId, purposeId)],
    accounts.reservations(fundId, purposeId),
  ];
  return counted.map(({ code }) => code);
}
