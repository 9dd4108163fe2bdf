/**
 * How long clients wait before they say that the service is dead: from what was broken last on purpose, not from the first
 * attempt. A client that is unlucky at every kill of twenty has waited long, and nothing is wrong.
 */
export class Patience {
  private disturbedAt = 0;
  private isEnded = false;

  /** Something was broken and is whole again: everybody waits from now on. */
  disturbed(): void {
    this.disturbedAt = performance.now();
  }

  /** Nobody waits any more: the test is over, or has failed. */
  end(): void {
    this.isEnded = true;
  }

  /** Whether somebody who began to wait then should give up. */
  isOver(began: number, ms: number): boolean {
    return this.isEnded || performance.now() - Math.max(began, this.disturbedAt) > ms;
  }
}
