import { Injectable } from '@nestjs/common';
import { businessDate } from '#kernel';
import { Ledger } from '#ledger';
import type { FundEntity } from '../data/fund.entities.js';
import { HostCharityRepository } from '../data/host-charity.repository.js';
import { SPENDING_POLICIES, spendingLimits, type SpenderKind, type SpendingLimits } from '../domain/spending-limits.js';
import { incomeOf, spendingYear } from '../domain/spending-year.js';
import { startOfYear } from './report-figures.js';

/** Measures a fund's year by the limits of spending and administration (年度支出与管理费用). */
@Injectable()
export class YearLimits {
  constructor(
    private readonly ledger: Ledger,
    private readonly hosts: HostCharityRepository,
  ) {}

  /** The limits of a year, by whether the charity was qualified for public fundraising at its end. */
  async of({ id, hostId }: Pick<FundEntity, 'id' | 'hostId'>, year: number): Promise<SpendingLimits> {
    const host = (await this.hosts.byIds([hostId])).get(hostId);
    const end = businessDate(new Date(startOfYear(year + 1).getTime() - 1));
    const qualified = host?.publicQualification !== null && (host?.publicQualificationTo ?? '') >= end;
    const kind: SpenderKind = qualified ? 'PUBLIC_FOUNDATION' : 'OTHER';
    const [last, own] = [await this.movements(id, year - 1), await this.movements(id, year)];
    return spendingLimits(SPENDING_POLICIES[kind], spendingYear(last, own));
  }

  /** What came into a fund in a year so far, in fen. */
  async incomeOf(fundId: string, year: number): Promise<number> {
    return incomeOf(await this.movements(fundId, year));
  }

  private movements(fundId: string, year: number): ReturnType<Ledger['movementsOfUnit']> {
    return this.ledger.movementsOfUnit(fundId, startOfYear(year), startOfYear(year + 1));
  }
}
