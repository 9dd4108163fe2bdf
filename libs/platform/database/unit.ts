import { AsyncLocalStorage } from 'node:async_hooks';
import type { EntityManager, QueryRunner } from 'typeorm';

/** One open transaction with what is to happen at its end. */
export class Unit {
  private closed = false;
  private readonly beforeCommit: (() => Promise<void>)[] = [];
  private readonly afterCommit: (() => void)[] = [];
  private readonly memory = new Map<symbol, unknown>();

  constructor(private readonly queryRunner: QueryRunner) {}

  /** The manager of this transaction. Throws once the unit has ended: work that outlives its unit would write outside it. */
  get manager(): EntityManager {
    if (this.closed) throw new Error('This unit of work has ended');
    return this.queryRunner.manager;
  }

  /** Registers what runs last inside the transaction, with all locks held. */
  onCommitting(action: () => Promise<void>): void {
    this.beforeCommit.push(action);
  }

  /** Registers what runs once after the commit; it must not fail and is not awaited. */
  onCommitted(action: () => void): void {
    this.afterCommit.push(action);
  }

  /** A value that lives as long as the unit, made at its first use. */
  remember<T>(key: symbol, make: () => T): T {
    if (!this.memory.has(key)) this.memory.set(key, make());
    return this.memory.get(key) as T;
  }

  async finishInside(): Promise<void> {
    for (const action of this.beforeCommit) await action();
  }

  close(): void {
    this.closed = true;
  }

  get hasNews(): boolean {
    return this.afterCommit.length > 0;
  }

  announce(): void {
    this.afterCommit.forEach((action) => action());
  }
}

/** The unit of the running asynchronous context, if any. */
export const currentUnit = new AsyncLocalStorage<Unit>();

/** So long after the last unit nothing is followed any more, in milliseconds. */
const REST_AFTER_MS = 1_000;
let open = 0;
let endedAt = 0;
let resting: NodeJS.Timeout | undefined;

/**
 * Runs what opens a unit. Following a unit along promises costs every promise of the process, also those of requests that
 * only read; so it ends when there was none for a while, and begins again with the next (docs/adr/0031). Work that
 * outlives its unit by more than that is work without a unit: it still cannot write.
 */
export async function followed<T>(unit: () => Promise<T>): Promise<T> {
  open += 1;
  try {
    return await unit();
  } finally {
    open -= 1;
    endedAt = performance.now();
    resting ??= setTimeout(rest, REST_AFTER_MS).unref();
  }
}

function rest(): void {
  resting = undefined;
  const left = open > 0 ? REST_AFTER_MS : endedAt + REST_AFTER_MS - performance.now();
  if (left > 0) resting = setTimeout(rest, left).unref();
  else currentUnit.disable();
}
