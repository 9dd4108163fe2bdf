import { Injectable } from '@nestjs/common';
import { Clock, newId } from '#kernel';
import { isDuplicate, UnitOfWork } from '#platform';
import { AccountRepository, type AccountBalance } from '../data/account.repository.js';
import { checkedAccount, type AccountSpec } from '../domain/account.js';
import { ledgerErrors } from '../domain/ledger.errors.js';

const newAccountId = (): string => newId<'LedgerAccount'>();

/** Opens accounts that are not there yet. */
@Injectable()
export class EnsureAccounts {
  constructor(
    private readonly units: UnitOfWork,
    private readonly accounts: AccountRepository,
    private readonly clock: Clock,
  ) {}

  /** Returns ids by code. Throws ACCOUNT_CODE_INVALID, or ACCOUNT_DIFFERS where an account exists otherwise. */
  async execute(specs: readonly AccountSpec[]): Promise<Map<string, string>> {
    const wanted = [...new Map(specs.map((spec) => [spec.code, checkedAccount(spec)])).values()];
    const codes = wanted.map(({ code }) => code);
    return this.units.run(async () => {
      let there = await this.accounts.read(codes);
      const missing = missingOf(wanted, there);
      if (missing.length > 0) {
        await this.open(missing);
        there = await this.accounts.read(codes);
        missingOf(wanted, there);
      }
      return new Map(there.map(({ code, id }) => [code, id]));
    });
  }

  /** In the order of codes, so that two callers who open the same ones wait for each other instead of deadlocking. */
  private async open(missing: readonly Required<AccountSpec>[]): Promise<void> {
    const createdAt = this.clock.now();
    const sorted = [...missing].sort((one, other) => (one.code < other.code ? -1 : 1));
    try {
      await this.accounts.insert(
        sorted.map((spec) => ({ ...spec, id: newAccountId(), createdAt })),
        newAccountId,
      );
    } catch (error) {
      if (!isDuplicate(error)) throw error;
      // Another unit opened some of them at the same moment: one by one, those that are left.
      for (const spec of sorted) await this.openOne(spec, createdAt);
    }
  }

  private async openOne(spec: Required<AccountSpec>, createdAt: Date): Promise<void> {
    try {
      await this.accounts.insert([{ ...spec, id: newAccountId(), createdAt }], newAccountId);
    } catch (error) {
      if (!isDuplicate(error)) throw error;
    }
  }
}

/** Those of the wanted accounts that are not there. Throws ACCOUNT_DIFFERS where one is there but otherwise. */
function missingOf(
  wanted: readonly Required<AccountSpec>[],
  there: readonly AccountBalance[],
): Required<AccountSpec>[] {
  const byCode = new Map(there.map((account) => [account.code, account]));
  for (const spec of wanted) {
    const account = byCode.get(spec.code);
    const same =
      account?.asset === spec.asset && account.unit === spec.unit && account.mayOverdraw === spec.mayOverdraw;
    if (account && !same) throw ledgerErrors.ACCOUNT_DIFFERS({ account: spec.code });
  }
  return wanted.filter(({ code }) => !byCode.has(code));
}
