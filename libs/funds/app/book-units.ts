import { Injectable } from '@nestjs/common';
import { addDays, businessDate, generalErrors, startOfBusinessDate, type LocalDate } from '#kernel';
import type { Permission } from '#identity';
import { Ledger } from '#ledger';
import type { Actor } from '#platform';
import { FundRepository } from '../data/fund.repository.js';
import { HostCharityRepository } from '../data/host-charity.repository.js';
import { trialBalance, type TrialBalanceLine } from '../domain/trial-balance.js';
import { FundAccess } from './fund-access.js';
import { after, startOfYear } from './report-figures.js';

/** Whose books: a fund's, or those of the charity itself (核算单位). */
export interface BookUnit {
  readonly hostId: string;
  readonly regionPath: string;
}

/** Takes books in hand, and reads them by account (账套). */
@Injectable()
export class BookUnits {
  constructor(
    private readonly access: FundAccess,
    private readonly funds: FundRepository,
    private readonly hosts: HostCharityRepository,
    private readonly ledger: Ledger,
  ) {}

  /** Locks the fund or the charity whose books they are, for somebody of the charity. Throws NOT_FOUND. */
  async lock(actor: Actor, permission: Permission, unitId: string): Promise<BookUnit> {
    const fund = await this.funds.lock(unitId);
    const host = fund === undefined ? await this.hosts.current(unitId) : undefined;
    const hostId = fund?.hostId ?? host?.id;
    if (hostId === undefined || !this.access.worksFor(actor, permission, hostId)) throw generalErrors.NOT_FOUND();
    return { hostId, regionPath: fund?.regionPath ?? host?.regionPath ?? '' };
  }

  /** The trial balance (科目余额表) of the year of a day, up to its end, for who may read the books. Throws NOT_FOUND. */
  async on(actor: Actor, unitId: string, day: LocalDate): Promise<TrialBalanceLine[]> {
    if ((await this.hosts.byIds([unitId])).has(unitId)) await this.access.host(actor, 'fund.read', unitId);
    else await this.access.requireBooks(actor, unitId);
    return this.lines(unitId, Number(day.slice(0, 4)), startOfBusinessDate(addDays(day, 1)));
  }

  /** The same up to an instant, for who has the books in hand. */
  async trialBalance(unitId: string, at: Date): Promise<TrialBalanceLine[]> {
    return this.lines(unitId, Number(businessDate(at).slice(0, 4)), after(at));
  }

  private async lines(unitId: string, year: number, until: Date): Promise<TrialBalanceLine[]> {
    return trialBalance(await this.ledger.movementsOfUnit(unitId, startOfYear(year), until), year);
  }
}
