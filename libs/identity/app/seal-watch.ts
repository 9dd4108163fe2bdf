import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import { SEAL_EVERY_MS } from '../domain/seal-rhythm.js';

/** Whether a round of sealing is known to come, so that recording need not call for one with an event of its own. */
@Injectable()
export class SealWatch {
  private until = 0;

  constructor(private readonly clock: Clock) {}

  /** A round is set for three seconds from now. */
  extend(): void {
    this.until = this.clock.now().getTime() + SEAL_EVERY_MS;
  }

  isOn(): boolean {
    return this.clock.now().getTime() < this.until;
  }
}
