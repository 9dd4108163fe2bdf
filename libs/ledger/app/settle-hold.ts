import { Injectable } from '@nestjs/common';
import { generalErrors } from '#kernel';
import { UnitOfWork } from '#platform';
import { AccountRepository } from '../data/account.repository.js';
import type { HoldEntity } from '../data/hold.entity.js';
import { HoldRepository } from '../data/hold.repository.js';
import { TransferRepository } from '../data/transfer.repository.js';
import { ownerCode } from '../domain/account.js';
import { checkedAmount } from '../domain/asset.js';
import { postedPart, settled } from '../domain/hold.js';
import { ledgerErrors } from '../domain/ledger.errors.js';
import { checkedNote, type Transfer, type TransferNote } from '../domain/transfer.js';
import { HoldEnd } from './hold-end.js';
import { inputHash } from './input-hash.js';
import { answerOf, WriteTransfers, type Draft } from './write-transfers.js';

/** How a hold is posted: the whole of it unless `amount` says less; the rest is free again. */
export type PostHoldInput = Partial<Omit<TransferNote, 'kind'>> & { readonly amount?: number };

/** Gives a hold its one outcome: posted in whole or part, voided, or expired. */
@Injectable()
export class SettleHold {
  constructor(
    private readonly units: UnitOfWork,
    private readonly holds: HoldRepository,
    private readonly accounts: AccountRepository,
    private readonly transfers: TransferRepository,
    private readonly writeTransfers: WriteTransfers,
    private readonly holdEnd: HoldEnd,
  ) {}

  /** Posts a hold. Throws HOLD_NOT_FOUND, HOLD_ALREADY_SETTLED, HOLD_AMOUNT_EXCEEDED and the AMOUNT_… codes. */
  async post(holdId: string, input: PostHoldInput = {}): Promise<Transfer> {
    if (input.amount !== undefined) checkedAmount(input.amount);
    const hash = inputHash('post-hold', [holdId, input.amount ?? null, input.reference ?? null, input.memo ?? null]);
    return this.units.run(async () => {
      const hold = await this.lockedHold(holdId);
      const earlier = await this.earlierPosting(hold, hash, input.idempotencyKey);
      if (earlier) return earlier;
      const state = settled(hold, 'post', this.holdEnd.now());
      const amount = postedPart(hold.amount, input.amount);
      const locked = await this.accounts.lock([hold.debitId, hold.creditId]);
      const codes = {
        debit: ownerCode(locked.get(hold.debitId)?.code ?? ''),
        credit: ownerCode(locked.get(hold.creditId)?.code ?? ''),
      };
      const [transfer] = await this.writeTransfers.execute([draftOf(hold, { ...codes, amount }, hash, input)], locked);
      await this.holdEnd.record(hold, state, amount);
      return transfer as Transfer;
    });
  }

  /** Gives all of a hold back. Throws HOLD_NOT_FOUND, HOLD_ALREADY_SETTLED. */
  async void(holdId: string): Promise<void> {
    await this.units.run(async () => this.release(await this.lockedHold(holdId), 'void'));
  }

  /** Ends a hold whose time has come; one that is settled already stays as it is. */
  async expire(holdId: string): Promise<void> {
    await this.units.run(async () => {
      const hold = await this.lockedHold(holdId);
      if (hold.state === 'RESERVED') await this.release(hold, 'expire');
    });
  }

  private async release(hold: HoldEntity, event: 'void' | 'expire'): Promise<void> {
    const state = settled(hold, event, this.holdEnd.now());
    const locked = await this.accounts.lock([hold.debitId]);
    const released = [...locked.values()].map((account) => ({ ...account, held: account.held - hold.amount }));
    await this.accounts.save(released, 'held');
    await this.holdEnd.record(hold, state, null);
  }

  private async lockedHold(holdId: string): Promise<HoldEntity> {
    const hold = await this.holds.lock(holdId);
    if (!hold) throw ledgerErrors.HOLD_NOT_FOUND({ holdId });
    return hold;
  }

  private async earlierPosting(hold: HoldEntity, hash: string, key: string | undefined): Promise<Transfer | undefined> {
    if (hold.state !== 'POSTED' || key === undefined) return undefined;
    const posting = (await this.transfers.byKeys([key])).get(key);
    if (!posting) return undefined;
    if (posting.inputHash !== hash) throw generalErrors.IDEMPOTENCY_CONFLICT();
    return answerOf(posting);
  }
}

function draftOf(
  hold: HoldEntity,
  posting: { debit: string; credit: string; amount: number },
  hash: string,
  input: PostHoldInput,
): Draft {
  const { amount } = posting;
  return {
    ...checkedNote({ reference: hold.reference ?? undefined, memo: hold.memo ?? undefined, ...input, kind: hold.kind }),
    asset: hold.asset,
    amount,
    postings: [posting],
    bound: [{ debitId: hold.debitId, creditId: hold.creditId, amount }],
    inputHash: hash,
    holdId: hold.id,
    release: { accountId: hold.debitId, amount: hold.amount },
  };
}
