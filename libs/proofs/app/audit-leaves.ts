import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import { Ledger, type JournalTransfer } from '#ledger';
import type { CheckOutcome } from '#platform';
import type { SaltedLeaf } from '../data/leaf.repository.js';
import { LATE_MS } from './append-leaves.js';
import { ProofStores } from './proof-stores.js';
import { provenTransfer } from './proven-transfer.js';
import { commitmentOf } from './sha256-tree.js';

const LEAVES = 1_000;
const ENTRIES = 5_000;

/** Compares leaves with the ledger, page by page, beside running writers. */
@Injectable()
export class AuditLeaves {
  constructor(
    private readonly ledger: Ledger,
    private readonly stores: ProofStores,
    private readonly clock: Clock,
  ) {}

  /** Every leaf, in its order, commits to its transfer as it stands in the ledger; where the salt is gone, it was erased. */
  async leaves(progress: (checked: number) => void): Promise<CheckOutcome> {
    const { size } = await this.stores.log.read();
    let checked = 0;
    for (;;) {
      const page = await this.stores.leaves.from(checked, LEAVES);
      const transfers = await this.ledger.journalOf(page.map(({ transferId }) => transferId));
      const byId = new Map(transfers.map((transfer) => [transfer.id, transfer]));
      const broken = page.flatMap((leaf, at) => faultOf(leaf, checked + at, byId.get(leaf.transferId)));
      checked += page.length;
      if (broken.length > 0) return { checked, broken };
      progress(checked);
      if (page.length < LEAVES) break;
    }
    if (checked >= size) return { checked, broken: [] };
    return { checked, broken: [`row leaf ${checked}: expected one of ${size} leaves, found nothing`] };
  }

  /** Every transfer of the ledger has a leaf; one that was committed late has the time to get it. */
  async transfers(progress: (checked: number) => void): Promise<CheckOutcome> {
    const { appendedTo, sweptTo } = await this.stores.log.read();
    const young = new Date(this.clock.now().getTime() - 2 * LATE_MS);
    let checked = 0;
    for (let after = 0; after < appendedTo;) {
      const page = await this.ledger.journalAfter(after, ENTRIES);
      if (page.length === 0) break;
      const due = page.filter(
        ({ lastSequence, createdAt }) => lastSequence <= sweptTo || (lastSequence <= appendedTo && createdAt < young),
      );
      const known = await this.stores.leaves.having(due.map(({ id }) => id));
      const missing = due.find(({ id }) => !known.has(id));
      checked += due.length;
      if (missing !== undefined) {
        return { checked, broken: [`row transfer ${missing.id}: expected a leaf, found nothing`] };
      }
      progress(checked);
      after = Math.max(...page.map(({ lastSequence }) => lastSequence));
    }
    return { checked, broken: [] };
  }
}

function faultOf(leaf: SaltedLeaf, place: number, transfer: JournalTransfer | undefined): string[] {
  const row = `row leaf ${place}`;
  if (leaf.place !== place) return [`${row}: expected a leaf, found nothing`];
  if (transfer === undefined) return [`${row}: expected transfer ${leaf.transferId} in the ledger, found nothing`];
  if (leaf.salt === null) return leaf.isErased ? [] : [`${row}: expected its salt, found nothing`];
  if (leaf.isErased) return [`${row}: expected no salt any more, found one`];
  const commitment = commitmentOf(leaf.salt, provenTransfer(transfer));
  if (commitment === leaf.commitment) return [];
  return [
    `${row}: expected the commitment ${commitment} to transfer ${transfer.id} of the ledger, found ${leaf.commitment}`,
  ];
}
