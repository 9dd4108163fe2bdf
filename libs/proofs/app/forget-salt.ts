import { Injectable } from '@nestjs/common';
import { Identity } from '#identity';
import { Clock, generalErrors } from '#kernel';
import { Ledger } from '#ledger';
import { UnitOfWork } from '#platform';
import { proofsErrors } from '../domain/proofs.errors.js';
import { ProofStores } from './proof-stores.js';

/**
 * Erases the salt of a transfer (删除盐值): from then on its leaf is a number that tells nobody anything, and the tree is as
 * it was. It cannot be undone, so the audit log says who did it.
 */
@Injectable()
export class ForgetSalt {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly ledger: Ledger,
    private readonly stores: ProofStores,
    private readonly identity: Identity,
    private readonly clock: Clock,
  ) {}

  /**
   * `by`: the person who answers for it. Returns false where it was erased before. Throws NOT_FOUND, and PROOF_NOT_YET for a
   * transfer that has no salt yet.
   */
  async execute(transferId: string, by: string): Promise<boolean> {
    return this.unitOfWork.run(async () => {
      await this.stores.log.lock();
      const leaf = await this.stores.leaves.of(transferId);
      if (leaf === undefined) {
        const known = await this.ledger.journalOf([transferId]);
        throw known.length === 0 ? generalErrors.NOT_FOUND() : proofsErrors.PROOF_NOT_YET();
      }
      if (leaf.isErased) return false;
      await this.stores.leaves.erase(transferId, this.clock.now());
      await this.identity.audit.record({
        ...{ actorId: by, action: 'proof-salt.erased', subjectType: 'LedgerTransfer', subjectId: transferId },
      });
      return true;
    });
  }

  /** Erases those of all transfers noted under a reference; returns how many that were. */
  async ofReference(reference: string, by: string): Promise<number> {
    const transfers = await this.ledger.transfersOf(reference);
    if (transfers.length === 0) throw generalErrors.NOT_FOUND();
    return this.unitOfWork.run(async () => {
      let erased = 0;
      for (const { id } of transfers) erased += (await this.execute(id, by)) ? 1 : 0;
      return erased;
    });
  }
}
