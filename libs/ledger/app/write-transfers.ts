import { Injectable } from '@nestjs/common';
import { Clock, DomainError, generalErrors, newId } from '#kernel';
import { isDuplicate } from '#platform';
import { AccountRepository } from '../data/account.repository.js';
import { TransferRepository, type StoredTransfer } from '../data/transfer.repository.js';
import type { AccountState } from '../domain/account.js';
import { book, type BoundPosting, type BoundTransfer } from '../domain/book.js';
import type { CheckedTransfer, Transfer } from '../domain/transfer.js';

/** A checked transfer, bound to the rows that it moves. */
export interface Draft extends CheckedTransfer {
  readonly inputHash: string;
  readonly bound: readonly BoundPosting[];
  readonly reversesId?: string;
  readonly holdId?: string;
  readonly release?: BoundTransfer['release'];
}

/** Every row that drafts move. */
export const rowsOf = (drafts: readonly Pick<Draft, 'bound'>[]): string[] =>
  drafts.flatMap(({ bound }) => bound.flatMap(({ debitId, creditId }) => [debitId, creditId]));

/**
 * The one way into the ledger. Writes drafts on locked rows: transfers, entries, balances, one statement each. A draft
 * whose key is known gives the transfer that is there. Needs an open unit.
 */
@Injectable()
export class WriteTransfers {
  constructor(
    private readonly accounts: AccountRepository,
    private readonly transfers: TransferRepository,
    private readonly clock: Clock,
  ) {}

  /**
   * Returns the transfers in the order of the drafts. Throws what `book` throws, and IDEMPOTENCY_CONFLICT; then nothing
   * is written, so a caller may catch the refusal and go on.
   */
  async execute(drafts: readonly Draft[], locked: ReadonlyMap<string, AccountState>): Promise<Transfer[]> {
    const fresh = withoutRepeats(drafts);
    // Keys are looked up only after a refusal: the usual transfer is new, and then that statement is saved.
    let known = new Map<string, StoredTransfer>();
    for (;;) {
      try {
        refuseConflicts(fresh, known);
        const rest = fresh.filter(({ idempotencyKey }) => !known.has(idempotencyKey ?? ''));
        return answers(drafts, [...known.values(), ...(await this.write(rest, locked))]);
      } catch (refusal) {
        const mayBeRepeat = refusal instanceof DomainError || isDuplicate(refusal);
        const found = mayBeRepeat ? await this.known(fresh) : known;
        if (found.size === known.size) throw refusal;
        known = found;
      }
    }
  }

  private async write(drafts: readonly Draft[], locked: ReadonlyMap<string, AccountState>): Promise<StoredTransfer[]> {
    if (drafts.length === 0) return [];
    const createdAt = this.clock.now();
    const states = new Map([...locked].map(([id, state]) => [id, { ...state }]));
    const bound = drafts.map((draft) => ({ ...draft, id: newId<'Transfer'>(), postings: draft.bound }));
    const entries = book(bound, states);
    const stored = drafts.map((draft, index) => store(draft, bound[index]?.id ?? '', createdAt));
    await this.transfers.insert(stored);
    await this.transfers.insertEntries(entries);
    const releases = drafts.some(({ release }) => release !== undefined);
    await this.accounts.save(
      [...states.values()].filter((state) => hasMoved(state, locked.get(state.id))),
      releases ? 'both' : 'balance',
    );
    return stored;
  }

  private async known(drafts: readonly Draft[]): Promise<Map<string, StoredTransfer>> {
    const keys = drafts.flatMap(({ idempotencyKey }) => idempotencyKey ?? []);
    return keys.length === 0 ? new Map() : this.transfers.byKeys(keys);
  }
}

const hasMoved = (now: AccountState, before: AccountState | undefined): boolean => now.version !== before?.version;

/** Drafts without those that repeat a key of an earlier one with the same input. Throws IDEMPOTENCY_CONFLICT. */
function withoutRepeats(drafts: readonly Draft[]): Draft[] {
  const seen = new Map<string, Draft>();
  return drafts.filter((draft) => {
    if (draft.idempotencyKey === null) return true;
    const first = seen.get(draft.idempotencyKey);
    if (first && first.inputHash !== draft.inputHash) throw generalErrors.IDEMPOTENCY_CONFLICT();
    seen.set(draft.idempotencyKey, draft);
    return first === undefined;
  });
}

/** A key with another input refuses everything before anything of it is written: a caller may catch that and go on. */
function refuseConflicts(drafts: readonly Draft[], known: ReadonlyMap<string, StoredTransfer>): void {
  const differs = ({ idempotencyKey, inputHash }: Draft): boolean => {
    const earlier = known.get(idempotencyKey ?? '');
    return earlier !== undefined && earlier.inputHash !== inputHash;
  };
  if (drafts.some(differs)) throw generalErrors.IDEMPOTENCY_CONFLICT();
}

/** Gives every draft its transfer: by key, or in order. Throws IDEMPOTENCY_CONFLICT where the key has another input. */
function answers(drafts: readonly Draft[], stored: readonly StoredTransfer[]): Transfer[] {
  const byKey = new Map(
    stored.flatMap((transfer) => (transfer.idempotencyKey === null ? [] : [[transfer.idempotencyKey, transfer]])),
  );
  const unkeyed = stored.filter(({ idempotencyKey }) => idempotencyKey === null).values();
  return drafts.map((draft) => {
    const transfer = draft.idempotencyKey === null ? unkeyed.next().value : byKey.get(draft.idempotencyKey);
    if (transfer?.inputHash !== draft.inputHash) throw generalErrors.IDEMPOTENCY_CONFLICT();
    return answerOf(transfer);
  });
}

function store(draft: Draft, id: string, createdAt: Date): StoredTransfer {
  const { kind, asset, amount, postings, reference, memo, idempotencyKey, inputHash } = draft;
  const link = { reversesId: draft.reversesId ?? null, holdId: draft.holdId ?? null };
  return { id, kind, asset, amount, postings, reference, memo, idempotencyKey, inputHash, ...link, createdAt };
}

/** What a caller sees of a stored transfer. */
export function answerOf(stored: StoredTransfer): Transfer {
  const { id, kind, asset, amount, postings, reference, memo, reversesId, holdId, createdAt } = stored;
  return { id, kind, asset, amount, postings, reference, memo, reversesId, holdId, createdAt };
}
