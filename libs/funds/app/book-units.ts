import { Injectable } from '@nestjs/common';
import { addDays, Clock, generalErrors, startOfBusinessDate, type LocalDate } from '#kernel';
import type { Permission } from '#identity';
import { Ledger, type UnitMovement } from '#ledger';
import { UnitOfWork, type Actor } from '#platform';
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
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** Locks the fund or the charity whose books they are, for somebody of the charity. Throws NOT_FOUND. */
  async lock(actor: Actor, permission: Permission, unitId: string): Promise<BookUnit> {
    const fund = await this.funds.lock(unitId);
    const host = fund === undefined ? await this.hosts.current(unitId) : undefined;
    const hostId = fund?.hostId ?? host?.id;
    if (hostId === undefined || !this.access.worksFor(actor, permission, hostId)) throw generalErrors.NOT_FOUND();
    return { hostId, regionPath: fund?.regionPath ?? host?.regionPath ?? '' };
  }

  /**
   * The trial balance (科目余额表) of the year of a day, up to its end, for who may read the books. Earlier years are closed
   * in it if they are by now, whenever that was written; one that nobody has closed stands open. Throws NOT_FOUND.
   */
  async on(actor: Actor, unitId: string, day: LocalDate): Promise<TrialBalanceLine[]> {
    if ((await this.hosts.byIds([unitId])).has(unitId)) await this.access.host(actor, 'fund.read', unitId);
    else await this.access.requireBooks(actor, unitId);
    const [year, end] = [Number(day.slice(0, 4)), startOfBusinessDate(addDays(day, 1))];
    return this.unitOfWork.snapshot(async () =>
      trialBalance(await this.movements(unitId, year, end), year, await this.writtenSince(unitId, end)),
    );
  }

  /** What a year carries into the next, closed as it is by now and without what the next year moved; for who has the books in hand. */
  async carriedOver(unitId: string, year: number): Promise<TrialBalanceLine[]> {
    const end = startOfYear(year + 1);
    return trialBalance(await this.movements(unitId, year + 1, end), year + 1, await this.writtenSince(unitId, end));
  }

  private movements(unitId: string, year: number, until: Date): Promise<UnitMovement[]> {
    return this.ledger.movementsOfUnit(unitId, startOfYear(year), until);
  }

  /** What was written after the day: a year that is closed late is closed all the same. */
  private async writtenSince(unitId: string, end: Date): Promise<UnitMovement[]> {
    const now = after(this.clock.now());
    return now <= end ? [] : this.ledger.movementsOfUnit(unitId, end, now);
  }
}
