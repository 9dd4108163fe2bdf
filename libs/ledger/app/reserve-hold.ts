import { Injectable } from '@nestjs/common';
import { Clock, DomainError, generalErrors, newId } from '#kernel';
import { isDuplicate, Timers, UnitOfWork } from '#platform';
import { AccountRepository } from '../data/account.repository.js';
import { HoldEntity } from '../data/hold.entity.js';
import { HoldRepository } from '../data/hold.repository.js';
import type { AccountState } from '../domain/account.js';
import { reserve, type Hold } from '../domain/hold.js';
import { ledgerErrors } from '../domain/ledger.errors.js';
import { checkedTransfer, type CheckedTransfer, type Posting, type TransferInput } from '../domain/transfer.js';
import { inputHash } from './input-hash.js';
import { LockAccounts } from './lock-accounts.js';

/** The kind of the timer that ends a hold; its key is the hold's id. */
export const HOLD_EXPIRY = 'ledger.hold-expiry';

/** A reservation as it is asked for: one posting, and optionally when it lapses. */
export type HoldInput = TransferInput & Posting & { readonly expiresAt?: Date };

/** Reserves an amount 预留: it stays in the account, but nothing else can take it. */
@Injectable()
export class ReserveHold {
  constructor(
    private readonly units: UnitOfWork,
    private readonly lockAccounts: LockAccounts,
    private readonly accounts: AccountRepository,
    private readonly holds: HoldRepository,
    private readonly timers: Timers,
    private readonly clock: Clock,
  ) {}

  /** Throws what a transfer throws, and HOLD_EXPIRY_IN_THE_PAST. */
  async execute(input: HoldInput): Promise<Hold> {
    const { expiresAt = null, debit, credit, amount, ...note } = input;
    const checked = checkedTransfer({ ...note, debit, credit, amount });
    const hash = inputHash('reserve', [checked, expiresAt]);
    return this.units.run(async () => {
      const { postings, locked } = await this.lockAccounts.byCode([checked.postings]);
      const bound = postings[0]?.[0];
      const [payer, receiver] = [locked.get(bound?.debitId ?? ''), locked.get(bound?.creditId ?? '')];
      if (!payer || !receiver) throw ledgerErrors.ACCOUNT_NOT_FOUND({ account: debit });
      try {
        return await this.write(checked, { payer: { ...payer }, receiver, hash, expiresAt });
      } catch (refusal) {
        return this.earlier(checked, hash, refusal);
      }
    });
  }

  private async write(
    checked: CheckedTransfer,
    {
      payer,
      receiver,
      hash,
      expiresAt,
    }: { payer: AccountState; receiver: AccountState; hash: string; expiresAt: Date | null },
  ): Promise<Hold> {
    const now = this.clock.now();
    if (expiresAt && expiresAt <= now) throw ledgerErrors.HOLD_EXPIRY_IN_THE_PAST();
    const { kind, asset, amount, reference, memo, idempotencyKey } = checked;
    reserve(payer, receiver, asset, amount);
    const hold: HoldEntity = {
      ...{ id: newId<'Hold'>(), kind, asset, amount, reference, memo, idempotencyKey, inputHash: hash },
      ...{ debitId: payer.id, creditId: receiver.id, state: 'RESERVED', postedAmount: null },
      ...{ expiresAt, createdAt: now, settledAt: null },
    };
    await this.holds.insert(hold);
    await this.accounts.save([payer], 'held');
    if (expiresAt)
      await this.timers.schedule({ kind: HOLD_EXPIRY, key: hold.id, dueAt: expiresAt, payload: { holdId: hold.id } });
    return holdAnswer(hold, checked);
  }

  /** The hold that the key already has; else the refusal itself. */
  private async earlier(checked: CheckedTransfer, hash: string, refusal: unknown): Promise<Hold> {
    const mayBeRepeat = checked.idempotencyKey !== null && (refusal instanceof DomainError || isDuplicate(refusal));
    const hold = mayBeRepeat ? await this.holds.byKey(checked.idempotencyKey ?? '') : undefined;
    if (!hold) throw refusal;
    if (hold.inputHash !== hash) throw generalErrors.IDEMPOTENCY_CONFLICT();
    return holdAnswer({ ...hold, state: 'RESERVED', postedAmount: null }, checked);
  }
}

/** The answer of the reservation: what was true when it was made, so that a repeated request reads the same. */
function holdAnswer(hold: HoldEntity, { postings: [posting] }: CheckedTransfer): Hold {
  const { id, kind, asset, amount, state, postedAmount, reference, expiresAt } = hold;
  return {
    id,
    kind,
    asset,
    debit: posting?.debit ?? '',
    credit: posting?.credit ?? '',
    amount,
    state,
    postedAmount,
    reference,
    expiresAt,
  };
}
