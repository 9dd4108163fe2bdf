import { Injectable } from '@nestjs/common';
import type { CheckOutcome } from '#platform';
import type { HeadEntity } from '../data/head.entity.js';
import { consistencyPath, isConsistent, rootOf } from '../domain/tree.js';
import { signatureHolds } from './head-key.js';
import { MissingNode, ProofStores } from './proof-stores.js';
import { sha256Tree } from './sha256-tree.js';
import { storedHead } from './stored-head.js';

const HEADS = 200;

/** Looks at every signed head: its number, its signature, its root by the nodes, and that it continues the one before. */
@Injectable()
export class AuditHeads {
  constructor(private readonly stores: ProofStores) {}

  async execute(progress: (checked: number) => void): Promise<CheckOutcome> {
    let last: HeadEntity | undefined;
    for (let page = await this.after(0); page.length > 0; page = await this.after(last?.number ?? 0)) {
      for (const head of page) {
        const fault = await this.faultOf(head, last).catch(asFault);
        if (fault !== null) {
          return { checked: head.number, broken: [`row head ${(last?.number ?? 0) + 1}: ${fault}`] };
        }
        last = head;
      }
      progress(last?.number ?? 0);
    }
    return { checked: last?.number ?? 0, broken: [] };
  }

  private after(number: number): Promise<HeadEntity[]> {
    return this.stores.heads.after(number, HEADS);
  }

  private async faultOf(head: HeadEntity, last: HeadEntity | undefined): Promise<string | null> {
    if (head.number !== (last?.number ?? 0) + 1) return 'expected a head, found nothing';
    if (!signatureHolds(storedHead(head))) return `expected a signature by ${head.keyId}, found another`;
    const { size } = await this.stores.log.read();
    if (head.size > size) return `expected at least ${head.size} leaves, found ${size}`;
    const root = await rootOf(head.size, this.stores.read, sha256Tree);
    if (root !== head.root) return `expected the root ${root} of ${head.size} leaves, found ${head.root}`;
    if (last === undefined) return null;
    if (last.size > head.size) return `expected at least ${last.size} leaves as in the head before, found ${head.size}`;
    const proof = await consistencyPath(last.size, head.size, this.stores.read, sha256Tree);
    const continues = isConsistent(storedHead(last), storedHead(head), proof, sha256Tree);
    return continues ? null : 'expected a tree that continues the one before, found another';
  }
}

function asFault(failed: unknown): string {
  if (failed instanceof MissingNode) return failed.message;
  throw failed;
}
