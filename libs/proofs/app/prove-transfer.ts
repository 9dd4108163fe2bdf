import { Injectable } from '@nestjs/common';
import { generalErrors } from '#kernel';
import { Ledger } from '#ledger';
import type { ProofDocument } from '../domain/proof-document.js';
import { proofsErrors } from '../domain/proofs.errors.js';
import { consistencyPath, inclusionPath } from '../domain/tree.js';
import type { SignedHead } from '../domain/tree-head.js';
import { ProofStores } from './proof-stores.js';
import { provenTransfer } from './proven-transfer.js';
import { sha256Tree } from './sha256-tree.js';
import { SignHead } from './sign-head.js';
import { storedHead } from './stored-head.js';

/** Makes the proof (出具存证证明) of one transfer. Who may have it is for the caller to say: it opens the transfer. */
@Injectable()
export class ProveTransfer {
  constructor(
    private readonly ledger: Ledger,
    private readonly stores: ProofStores,
    private readonly signHead: SignHead,
  ) {}

  /**
   * With the newest head that covers it, and the proof that this continues the head of size `sinceSize` if given. Throws
   * PROOF_NOT_YET, PROOF_ERASED, TREE_HEAD_UNKNOWN.
   */
  async execute(transferId: string, sinceSize?: number): Promise<ProofDocument> {
    const leaf = await this.stores.leaves.of(transferId);
    if (leaf === undefined) throw proofsErrors.PROOF_NOT_YET();
    if (leaf.salt === null) throw proofsErrors.PROOF_ERASED();
    const earlier = sinceSize === undefined ? null : await this.headOf(sinceSize);
    const head = storedHead(await this.signHead.covering(leaf.place));
    const [transfer] = await this.ledger.journalOf([transferId]);
    if (transfer === undefined) throw generalErrors.NOT_FOUND();
    const { salt, commitment, place: index } = leaf;
    return {
      ...{ transfer: provenTransfer(transfer), salt, commitment, index, head },
      path: await inclusionPath(index, head.size, this.stores.read, sha256Tree),
      since: earlier && { head: earlier, path: await this.between(earlier, head) },
    };
  }

  private async headOf(size: number): Promise<SignedHead> {
    const head = await this.stores.heads.ofSize(size);
    if (head === undefined) throw proofsErrors.TREE_HEAD_UNKNOWN({ size });
    return storedHead(head);
  }

  private between(from: SignedHead, to: SignedHead): Promise<string[]> {
    return consistencyPath(from.size, to.size, this.stores.read, sha256Tree);
  }
}
