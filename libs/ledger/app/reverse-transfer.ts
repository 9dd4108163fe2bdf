import { Injectable } from '@nestjs/common';
import { isDuplicate, UnitOfWork } from '#platform';
import { generalErrors } from '#kernel';
import { TransferRepository, type StoredTransfer } from '../data/transfer.repository.js';
import { ledgerErrors } from '../domain/ledger.errors.js';
import { checkedNote, type Transfer, type TransferNote } from '../domain/transfer.js';
import { inputHash } from './input-hash.js';
import { LockAccounts } from './lock-accounts.js';
import { answerOf, rowsOf, WriteTransfers, type Draft } from './write-transfers.js';

/** Corrects the ledger 冲正: a new transfer with every posting of an old one turned round. Once for each transfer. */
@Injectable()
export class ReverseTransfer {
  constructor(
    private readonly units: UnitOfWork,
    private readonly transfers: TransferRepository,
    private readonly lockAccounts: LockAccounts,
    private readonly writeTransfers: WriteTransfers,
  ) {}

  /**
   * Throws TRANSFER_NOT_FOUND, TRANSFER_IS_REVERSAL, TRANSFER_ALREADY_REVERSED, and INSUFFICIENT_… where the receiver
   * has spent the amount already.
   */
  async execute(transferId: string, note: TransferNote): Promise<Transfer> {
    const checked = checkedNote(note);
    const hash = inputHash('reverse', [transferId, checked]);
    return this.units.run(async () => {
      const [original] = await this.transfers.byIds([transferId]);
      if (!original) throw ledgerErrors.TRANSFER_NOT_FOUND({ transferId });
      if (original.reversesId !== null) throw ledgerErrors.TRANSFER_IS_REVERSAL({ transferId });
      const draft = turned(original, checked, hash, await this.transfers.boundPostings(transferId));
      const locked = await this.lockAccounts.byId(rowsOf([draft]));
      const earlier = await this.earlierReversal(draft);
      if (earlier) return earlier;
      try {
        const [reversal] = await this.writeTransfers.execute([draft], locked);
        return reversal as Transfer;
      } catch (error) {
        throw isDuplicate(error) ? ledgerErrors.TRANSFER_ALREADY_REVERSED({ transferId }) : error;
      }
    });
  }

  /** The same request made before; throws TRANSFER_ALREADY_REVERSED for any other reversal of the same transfer. */
  private async earlierReversal(draft: Draft): Promise<Transfer | undefined> {
    const transferId = draft.reversesId ?? '';
    const reversalId = await this.transfers.reversalOf(transferId);
    if (reversalId === undefined) return undefined;
    const [reversal] = await this.transfers.byIds([reversalId]);
    const sameKey = draft.idempotencyKey !== null && reversal?.idempotencyKey === draft.idempotencyKey;
    if (!reversal || !sameKey) throw ledgerErrors.TRANSFER_ALREADY_REVERSED({ transferId });
    if (reversal.inputHash !== draft.inputHash) throw generalErrors.IDEMPOTENCY_CONFLICT();
    return answerOf(reversal);
  }
}

function turned(
  original: StoredTransfer,
  note: ReturnType<typeof checkedNote>,
  hash: string,
  bound: Draft['bound'],
): Draft {
  return {
    ...note,
    asset: original.asset,
    amount: original.amount,
    postings: original.postings.map(({ debit, credit, amount }) => ({ debit: credit, credit: debit, amount })),
    bound: bound.map(({ debitId, creditId, amount }) => ({ debitId: creditId, creditId: debitId, amount })),
    inputHash: hash,
    reversesId: original.id,
  };
}
