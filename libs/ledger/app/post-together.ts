import { Injectable } from '@nestjs/common';
import { DomainError } from '#kernel';
import { isDuplicate, UnitOfWork } from '#platform';
import { checkedTransfer, type Transfer, type TransferInput } from '../domain/transfer.js';
import { PostTransfers } from './post-transfers.js';

/** Units that run at once: one that waits for a lock does not stop the others. */
const LANES = 3;
/** Transfers that share a unit at most. */
const GROUP = 100;

/** After these nobody knows whether the unit was committed, so it must not be run again without a key. */
const UNKNOWN_END = new Set(['UNAVAILABLE', 'DEADLINE_EXCEEDED', 'INTERNAL']);

interface Waiting {
  readonly input: TransferInput;
  readonly resolve: (transfer: Transfer) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Group commit. Callers inside a unit post in it; the others, while they would have to wait, share one: the same few
 * statements for all of them. Each still has an outcome of its own, and has it only after the commit.
 */
@Injectable()
export class PostTogether {
  private readonly waiting: Waiting[] = [];
  private lanes = 0;

  constructor(
    private readonly units: UnitOfWork,
    private readonly posting: PostTransfers,
  ) {}

  /** Throws what a transfer throws. */
  async execute(input: TransferInput): Promise<Transfer> {
    checkedTransfer(input);
    if (this.units.isOpen) return (await this.posting.execute([input]))[0] as Transfer;
    return new Promise((resolve, reject) => {
      this.waiting.push({ input, resolve, reject });
      if (this.lanes < LANES) void this.serve();
    });
  }

  /** A batch is all or none, so it has a unit of its own. */
  batch(inputs: readonly TransferInput[]): Promise<Transfer[]> {
    return this.posting.execute(inputs);
  }

  private async serve(): Promise<void> {
    this.lanes += 1;
    while (this.waiting.length > 0) await this.settle(this.waiting.splice(0, GROUP));
    this.lanes -= 1;
  }

  /** A refusal undoes the whole group, so it is halved until those who are refused stand alone. */
  private async settle(group: readonly Waiting[]): Promise<void> {
    try {
      const transfers = await this.posting.execute(group.map(({ input }) => input));
      group.forEach(({ resolve }, index) => resolve(transfers[index] as Transfer));
    } catch (error) {
      if (group.length === 1 || !isRefusal(error)) return group.forEach(({ reject }) => reject(error));
      const half = Math.ceil(group.length / 2);
      await this.settle(group.slice(0, half));
      await this.settle(group.slice(half));
    }
  }
}

const isRefusal = (error: unknown): boolean =>
  error instanceof DomainError ? !UNKNOWN_END.has(error.code) : isDuplicate(error);
