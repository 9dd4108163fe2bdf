import { Injectable } from '@nestjs/common';

/** `committed`: there may be events without a position. `numbered`: feeds have grown. `timers`: some were set. */
export type Signal = 'committed' | 'numbered' | 'timers';
/**
 * What is told inside a process: commits of others are told apart, since who commits events numbers them as well, and
 * events that have positions from those among them that a durable consumer may wait for.
 */
export type Heard = Signal | 'committed elsewhere' | 'for consumers';

/**
 * Tells the waiting parts of this process, and of the others, that there is something to read. Nothing is carried and
 * nothing depends on it: a signal that gets lost is made up for by the next poll of the database.
 */
@Injectable()
export class WakeUp {
  private readonly listeners = new Map<Heard, Set<() => void>>();
  private forward: (signal: Signal) => void = () => undefined;

  /** Events were committed in this process. */
  committed(): void {
    this.send('committed');
  }

  /** Positions were given in this process; `forConsumers` unless no durable consumer waits for such events. */
  numbered({ forConsumers }: { forConsumers: boolean }): void {
    this.send('numbered');
    if (forConsumers) this.tell('for consumers');
  }

  /** Timers were set in this process. */
  timersSet(): void {
    this.send('timers');
  }

  /** Calls the listener at each signal, own or foreign; returns how to stop it. */
  on(signal: Heard, listener: () => void): () => void {
    const listeners = this.listeners.get(signal) ?? new Set();
    this.listeners.set(signal, listeners.add(listener));
    return () => void listeners.delete(listener);
  }

  /** Sets what carries signals to other processes. It must neither throw nor block. */
  carryWith(forward: (signal: Signal) => void): void {
    this.forward = forward;
  }

  /** A signal came from another process. */
  receive(signal: Signal): void {
    this.tell(signal === 'committed' ? 'committed elsewhere' : signal);
    if (signal === 'numbered') this.tell('for consumers');
  }

  private send(signal: Signal): void {
    this.tell(signal);
    this.forward(signal);
  }

  private tell(signal: Heard): void {
    this.listeners.get(signal)?.forEach((listener) => listener());
  }
}
