import { Injectable } from '@nestjs/common';
import { AccountRepository } from '../data/account.repository.js';
import { shardFor, type AccountState } from '../domain/account.js';
import type { BoundPosting } from '../domain/book.js';
import { ledgerErrors } from '../domain/ledger.errors.js';
import type { Posting } from '../domain/transfer.js';

/** Postings bound to rows, and those rows locked. */
export interface Bound {
  /** One list for each list of postings, in their order. */
  readonly postings: readonly (readonly BoundPosting[])[];
  readonly locked: ReadonlyMap<string, AccountState>;
}

/** Finds the rows of accounts, chooses shards, and locks them all in one ascending pass. Needs an open unit. */
@Injectable()
export class LockAccounts {
  constructor(private readonly accounts: AccountRepository) {}

  /** Binds postings by account code. Throws ACCOUNT_NOT_FOUND { account }. */
  async byCode(lists: readonly (readonly Posting[])[]): Promise<Bound> {
    const codes = [...new Set(lists.flatMap((list) => list.flatMap(({ debit, credit }) => [debit, credit])))];
    const bound = await this.attempt(codes, lists);
    if (isSound(bound)) return bound;
    this.accounts.forget(codes);
    return this.attempt(codes, lists);
  }

  /** Locks rows whose ids are known. */
  async byId(ids: readonly string[]): Promise<ReadonlyMap<string, AccountState>> {
    return this.accounts.lock(ids);
  }

  private async attempt(codes: readonly string[], lists: readonly (readonly Posting[])[]): Promise<Bound> {
    const rows = await this.accounts.rowIds(codes);
    const missing = codes.find((code) => !rows.has(code));
    if (missing !== undefined) throw ledgerErrors.ACCOUNT_NOT_FOUND({ account: missing });
    const postings = lists.map((list) => list.map((posting) => bind(posting, rows)));
    const ids = postings.flat().flatMap(({ debitId, creditId }) => [debitId, creditId]);
    return { postings, locked: await this.accounts.lock(ids) };
  }
}

/** An account in shards uses the shard of its counterparty. */
function bind({ debit, credit, amount }: Posting, rows: ReadonlyMap<string, readonly string[]>): BoundPosting {
  return { debitId: rowFor(debit, credit, rows), creditId: rowFor(credit, debit, rows), amount };
}

function rowFor(code: string, counterparty: string, rows: ReadonlyMap<string, readonly string[]>): string {
  const ids = rows.get(code) ?? [];
  return (ids.length > 1 ? ids[shardFor(counterparty)] : ids[0]) ?? '';
}

const isSound = ({ postings, locked }: Bound): boolean =>
  postings.flat().every(({ debitId, creditId }) => locked.has(debitId) && locked.has(creditId));
