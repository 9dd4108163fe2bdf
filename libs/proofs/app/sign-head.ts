import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import { UnitOfWork } from '#platform';
import type { HeadEntity } from '../data/head.entity.js';
import { proofsErrors } from '../domain/proofs.errors.js';
import { consistencyPath, isConsistent, rootOf } from '../domain/tree.js';
import { HeadKey } from './head-key.js';
import { ProofStores } from './proof-stores.js';
import { sha256Tree } from './sha256-tree.js';
import { storedHead } from './stored-head.js';

/** Signs a tree head (签发树头) over all leaves, and keeps it for ever. */
@Injectable()
export class SignHead {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly stores: ProofStores,
    private readonly key: HeadKey,
    private readonly clock: Clock,
  ) {}

  /** Throws TREE_NOT_CONSISTENT, and signs nothing, where the tree does not continue that of the last head. */
  execute(): Promise<HeadEntity> {
    return this.unitOfWork.run(async () => {
      const { size } = await this.stores.log.lock();
      return this.sign(size, await this.stores.heads.newest());
    });
  }

  /** The newest head, if it covers a leaf; else a new one. However many ask at once, one is signed. */
  async covering(place: number): Promise<HeadEntity> {
    const newest = await this.stores.heads.newest();
    if (newest !== undefined && newest.size > place) return newest;
    return this.unitOfWork.run(async () => {
      const { size } = await this.stores.log.lock();
      const last = await this.stores.heads.newest();
      return last !== undefined && last.size > place ? last : this.sign(size, last);
    });
  }

  private async sign(size: number, last: HeadEntity | undefined): Promise<HeadEntity> {
    const root = await rootOf(size, this.stores.read, sha256Tree);
    if (last !== undefined && !(await this.continues(last, { size, root }))) throw proofsErrors.TREE_NOT_CONSISTENT();
    const signedAt = this.clock.now();
    const { keyId, signature } = this.key.sign({ size, root, at: signedAt.toISOString() });
    const head = { number: (last?.number ?? 0) + 1, size, root, signedAt, keyId, signature };
    await this.stores.heads.add(head);
    return head;
  }

  private async continues(last: HeadEntity, next: { size: number; root: string }): Promise<boolean> {
    if (last.size > next.size) return false;
    const proof = await consistencyPath(last.size, next.size, this.stores.read, sha256Tree);
    return isConsistent(storedHead(last), next, proof, sha256Tree);
  }
}
