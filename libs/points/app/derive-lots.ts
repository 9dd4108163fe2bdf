import { Injectable } from '@nestjs/common';
import { Ledger } from '#ledger';
import type { CheckOutcome } from '#platform';
import { LotReading } from '../data/lot-reading.js';
import { LotUseRepository } from '../data/lot-use.repository.js';
import { lotDifferences } from '../domain/derive-lots.js';
import { PointsAccountPages } from './points-account-pages.js';
import { PointsPolicies } from './points-policies.js';

/** Derives every balance and every lot from the ledger's entries, and tells what differs; a page of accounts at a time. */
@Injectable()
export class DeriveLots {
  constructor(
    private readonly ledger: Ledger,
    private readonly reading: LotReading,
    private readonly uses: LotUseRepository,
    private readonly policies: PointsPolicies,
    private readonly pages: PointsAccountPages,
  ) {}

  async execute(progress: (checked: number) => void): Promise<CheckOutcome> {
    return this.pages.walk((accounts) => this.look(accounts), progress);
  }

  private async look(accounts: readonly string[]): Promise<Map<string, string[]>> {
    const entries = grouped(await this.ledger.chains(accounts), ({ account }) => account);
    const stored = await this.reading.ofAccounts(accounts);
    const lots = grouped(stored, ({ account }) => account);
    const accountOf = new Map(stored.map(({ id, account }) => [id, account]));
    const uses = grouped(await this.uses.ofAccounts(accounts), ({ lotId }) => accountOf.get(lotId) ?? '');
    const origins = await this.reading.originsOf(accounts);
    const rules = await this.policies.rulesOf(stored.map(({ policyId }) => policyId));
    const faults = new Map<string, string[]>();
    for (const { code, balance } of await this.ledger.accounts(accounts)) {
      const own = { entries: entries.get(code) ?? [], lots: lots.get(code) ?? [], uses: uses.get(code) ?? [] };
      const sum = own.entries.reduce((total, { amount }) => total + amount, 0);
      const found = lotDifferences({ ...own, origins, rules });
      if (sum !== balance) found.push(`balance: expected ${sum}, found ${balance}`);
      if (found.length > 0) faults.set(code, found);
    }
    return faults;
  }
}

function grouped<Row>(rows: readonly Row[], keyOf: (row: Row) => string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group) group.push(row);
    else groups.set(keyOf(row), [row]);
  }
  return groups;
}
