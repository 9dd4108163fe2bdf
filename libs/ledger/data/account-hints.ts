import { Injectable } from '@nestjs/common';

const LIMIT = 100_000;

/**
 * Remembers which rows carry an account, to save a statement. Only a hint: the unit that created the row may have been
 * undone, so whoever uses it locks the rows and looks whether they are there. Codes never change hands.
 */
@Injectable()
export class AccountHints {
  private readonly rows = new Map<string, readonly string[]>();

  get(code: string): readonly string[] | undefined {
    return this.rows.get(code);
  }

  set(code: string, ids: readonly string[]): void {
    const oldest = this.rows.size >= LIMIT ? this.rows.keys().next() : undefined;
    if (oldest && !oldest.done) this.rows.delete(oldest.value);
    this.rows.set(code, ids);
  }

  delete(code: string): void {
    this.rows.delete(code);
  }
}
