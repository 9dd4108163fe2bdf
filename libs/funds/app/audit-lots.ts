import { Injectable } from '@nestjs/common';
import { Ledger } from '#ledger';
import { UnitOfWork, walkPages, type CheckOutcome } from '#platform';
import { AuditPagesRepository, type LotSums } from '../data/audit-pages.repository.js';
import type { PurposeEntity } from '../data/fund.entities.js';
import { accounts } from '../domain/chart.js';

const PAGE = 50;
const NONE: LotSums = { amount: 0, remaining: 0, used: 0, uncovered: 0 };

/** Checks lots against the ledger, and that every fund balances (资金批次核对). Each page of rows is looked at in one snapshot. */
@Injectable()
export class AuditLots {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly pages: AuditPagesRepository,
    private readonly ledger: Ledger,
  ) {}

  /** Σ remaining of lots − spent with no money behind it = 4101 + 4103 + 3102 − 5101, by fund and purpose. */
  async lots(progress: (checked: number) => void): Promise<CheckOutcome> {
    return walkPages(progress, (after) =>
      this.unitOfWork.snapshot(async () => {
        const purposes = await this.pages.purposes(after, PAGE);
        if (purposes.length === 0) return { rows: purposes, faults: [] };
        const sums = await this.pages.lotSums(purposes.map(({ id }) => id));
        const balances = await this.ledger.balancesOf(purposes.flatMap(restrictedCodes));
        return { rows: purposes, faults: purposes.flatMap((one) => faultsOf(one, sums.get(one.id) ?? NONE, balances)) };
      }),
    );
  }

  /** The accounts of every fund add up to zero. */
  async balances(progress: (checked: number) => void): Promise<CheckOutcome> {
    return walkPages(progress, async (after) => {
      const funds = await this.pages.funds(after, PAGE);
      const faults: string[] = [];
      for (const { id } of funds) {
        const sum = (await this.ledger.accountsOfUnit(id)).reduce((total, { balance }) => total + balance, 0);
        if (sum !== 0) faults.push(`fund ${id}: expected 0, found ${sum}`);
      }
      return { rows: funds, faults };
    });
  }
}

const restrictedCodes = ({ id, fundId }: PurposeEntity): string[] =>
  [accounts.donations, accounts.matches, accounts.restricted, accounts.programme].map((of) => of(fundId, id).code);

function faultsOf(purpose: PurposeEntity, sums: LotSums, balances: ReadonlyMap<string, number>): string[] {
  const expected = restrictedCodes(purpose).reduce((sum, code) => sum + (balances.get(code) ?? 0), 0);
  const found = sums.remaining - sums.uncovered;
  const where = `purpose ${purpose.id} of fund ${purpose.fundId}`;
  return [
    ...(found === expected ? [] : [`${where}: expected ${expected}, lots have ${found}`]),
    ...(sums.amount === sums.remaining + sums.used
      ? []
      : [`${where}: lots of ${sums.amount}, but ${sums.remaining} remain and ${sums.used} were used`]),
  ];
}
