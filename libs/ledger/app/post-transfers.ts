import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '#platform';
import { ledgerErrors } from '../domain/ledger.errors.js';
import { checkedTransfer, MAX_POSTINGS, type Transfer, type TransferInput } from '../domain/transfer.js';
import { inputHash } from './input-hash.js';
import { LockAccounts } from './lock-accounts.js';
import { WriteTransfers } from './write-transfers.js';

/** Posts transfers: all of them or none, with the same few statements for one as for a thousand. */
@Injectable()
export class PostTransfers {
  constructor(
    private readonly units: UnitOfWork,
    private readonly lockAccounts: LockAccounts,
    private readonly writeTransfers: WriteTransfers,
  ) {}

  /** Returns the transfers in the order of the inputs. Later ones see the balances that earlier ones leave. */
  async execute(inputs: readonly TransferInput[]): Promise<Transfer[]> {
    const checked = inputs.map(checkedTransfer);
    const size = checked.reduce((sum, { postings }) => sum + postings.length, 0);
    if (size > MAX_POSTINGS.batch) throw ledgerErrors.BATCH_TOO_LARGE({ limit: MAX_POSTINGS.batch });
    if (size === 0) return [];
    const hashes = checked.map((transfer) => inputHash('post', transfer));
    return this.units.run(async () => {
      const { postings, locked } = await this.lockAccounts.byCode(checked.map((transfer) => transfer.postings));
      const drafts = checked.map((transfer, index) => ({
        ...transfer,
        inputHash: hashes[index] ?? '',
        bound: postings[index] ?? [],
      }));
      return this.writeTransfers.execute(drafts, locked);
    });
  }
}
