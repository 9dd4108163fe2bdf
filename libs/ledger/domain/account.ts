import type { Asset } from './asset.js';
import { ledgerErrors } from './ledger.errors.js';

/** The unit 核算单位 of accounts that belong to no fund. */
export const MAIN_UNIT = 'main';

/** An account as a caller declares it. */
export interface AccountSpec {
  /** Stable name, 1–150 of `A–Z a–z 0–9 : . _ -`, as `volunteer:<id>:points`. */
  readonly code: string;
  readonly asset: Asset;
  /** Fund id; every transfer balances inside each unit. Default `main`. */
  readonly unit?: string;
  /** Whether the balance may fall below zero: issuers, banks, expenses. Such an account is kept in shards. */
  readonly mayOverdraw?: boolean;
}

/** A row of the ledger's accounts, as far as the rules need it. Amounts in the asset's smallest unit. */
export interface AccountState {
  readonly id: string;
  readonly code: string;
  readonly asset: Asset;
  readonly unit: string;
  readonly mayOverdraw: boolean;
  /** Σ credits − Σ debits. */
  balance: number;
  /** Σ of open reservations. */
  held: number;
  /** How many entries the account has. */
  version: number;
}

/**
 * How many rows carry an account that may overdraw. It has no floor, so nobody must know its balance to write to it, and
 * concurrent units write to different rows instead of waiting for one (measured in README.md).
 */
export const SHARDS = 16;

/** The code of one shard; shard 0 is the account itself. */
export const shardCode = (code: string, shard: number): string => (shard === 0 ? code : `${code}#${shard}`);

/** The account's code without the mark of its shard. */
export const ownerCode = (code: string): string => code.split('#', 1)[0] ?? code;

/** Which shard serves a counterparty: always the same one, so that a unit locks few rows. FNV-1a, 32 bits. */
export function shardFor(counterparty: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < counterparty.length; index += 1) {
    hash = Math.imul(hash ^ counterparty.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0) % SHARDS;
}

/** Returns the spec with its defaults. Throws ACCOUNT_CODE_INVALID for a code or unit of another form. */
export function checkedAccount(spec: AccountSpec): Required<AccountSpec> {
  const unit = spec.unit ?? MAIN_UNIT;
  if (!/^[\w:.-]{1,150}$/.test(spec.code) || !/^[\w:.-]{1,64}$/.test(unit)) throw ledgerErrors.ACCOUNT_CODE_INVALID();
  return { code: spec.code, asset: spec.asset, unit, mayOverdraw: spec.mayOverdraw ?? false };
}
