import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import { Ledger, type JournalTransfer } from '#ledger';
import { Config, UnitOfWork } from '#platform';
import type { LogState } from '../data/log.repository.js';
import { GrowingTree } from '../domain/growing-tree.js';
import { olderPart, settledPart } from '../domain/ledger-order.js';
import { DailyHead } from './daily-head.js';
import { ProofStores } from './proof-stores.js';
import { provenTransfer } from './proven-transfer.js';
import { commitmentOf, newSalt, sha256Tree } from './sha256-tree.js';

/** Entries read at once. */
const ENTRIES = 2_000;
/** Units of one turn, so that a process that is to end need not wait for a whole ledger. */
const BATCHES = 10;
/** After so long it is looked once more for transfers that were committed late. */
export const LATE_MS = 600_000;
const SWEEP_EVERY_MS = 60_000;

/** Transfers that get leaves, and how far the log goes then. */
interface Batch extends Pick<LogState, 'appendedTo' | 'sweptTo'> {
  readonly transfers: readonly JournalTransfer[];
}

/**
 * Gives committed transfers their leaves (编入存证), in the order of the ledger, by one process at a time: the position is
 * moved in the unit that writes the leaves. Posting does not know of it.
 */
@Injectable()
export class AppendLeaves {
  private sweepFrom = 0;

  constructor(
    private readonly ledger: Ledger,
    private readonly stores: ProofStores,
    private readonly unitOfWork: UnitOfWork,
    private readonly dailyHead: DailyHead,
    private readonly clock: Clock,
    private readonly config: Config,
  ) {}

  /** Appends what can be, some thousands at most; returns how many. What another process appends is left to it. */
  async execute(): Promise<number> {
    let total = 0;
    for (let turn = 0; turn < BATCHES; turn += 1) {
      const seen = await this.stores.log.read();
      const batch = (await this.next(seen)) ?? (await this.late(seen));
      if (batch === undefined || !(await this.unitOfWork.run(() => this.append(seen, batch)))) break;
      total += batch.transfers.length;
    }
    return total;
  }

  private async next({ appendedTo, sweptTo }: LogState): Promise<Batch | undefined> {
    const sure = this.ago(3 * this.config.get('DATABASE_DEADLINE_MS') + 10_000);
    const page = await this.ledger.journalAfter(appendedTo, ENTRIES);
    const transfers = settledPart(page, appendedTo, sure);
    return transfers.length === 0 ? undefined : { transfers, appendedTo: lastOf(transfers), sweptTo };
  }

  /** Whatever a unit committed after its numbers were passed over; looked for once a minute. */
  private async late({ appendedTo, sweptTo }: LogState): Promise<Batch | undefined> {
    const now = this.clock.now().getTime();
    if (now < this.sweepFrom) return undefined;
    const old = olderPart(await this.ledger.journalAfter(sweptTo, ENTRIES), appendedTo, this.ago(LATE_MS));
    if (old.length === 0) {
      this.sweepFrom = now + SWEEP_EVERY_MS;
      return undefined;
    }
    const known = await this.stores.leaves.having(old.map(({ id }) => id));
    return { transfers: old.filter(({ id }) => !known.has(id)), appendedTo, sweptTo: lastOf(old) };
  }

  /** Returns false where another process has been at it since `seen`. */
  private async append(seen: LogState, { transfers, appendedTo, sweptTo }: Batch): Promise<boolean> {
    const log = await this.stores.log.take();
    if (log?.appendedTo !== seen.appendedTo || log.sweptTo !== seen.sweptTo) return false;
    const salted = transfers.map((transfer, at) => ({ transfer, salt: newSalt(), place: log.size + at }));
    const leaves = salted.map(({ transfer, salt, place }) => {
      return { place, transferId: transfer.id, commitment: commitmentOf(salt, provenTransfer(transfer)) };
    });
    const salts = salted.map(({ transfer, salt }) => ({ transferId: transfer.id, salt }));
    const tree = new GrowingTree(sha256Tree, log.size, await this.stores.peaks(log.size));
    const nodes = leaves.flatMap(({ commitment }) => tree.add(sha256Tree.leaf(commitment)));
    await this.stores.leaves.add(leaves, salts);
    await this.stores.nodes.add(nodes);
    await this.stores.log.advance({ size: tree.size, appendedTo, sweptTo });
    if (log.size === 0 && tree.size > 0) await this.dailyHead.schedule();
    return true;
  }

  private ago(ms: number): Date {
    return new Date(this.clock.now().getTime() - ms);
  }
}

const lastOf = (transfers: readonly JournalTransfer[]): number =>
  Math.max(...transfers.map(({ lastSequence }) => lastSequence));
