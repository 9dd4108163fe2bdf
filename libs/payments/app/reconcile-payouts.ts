import { Injectable } from '@nestjs/common';
import { decodeCursor } from '#kernel';
import type { Actor } from '#platform';
import { PayoutRepository } from '../data/payout.repository.js';
import type { PayoutLine } from '../domain/facade.types.js';
import { PaymentAccess } from './payment-access.js';
import { ReadPayouts, type ReconciledPayout } from './read-payouts.js';

/** Compares payouts with what was booked (对账). Differences are listed, never plugged. */
@Injectable()
export class ReconcilePayouts {
  constructor(
    private readonly payouts: PayoutRepository,
    private readonly readPayouts: ReadPayouts,
    private readonly access: PaymentAccess,
  ) {}

  /** Newest first. A payout with lines of several payees is shown to who accounts for all of them. */
  async page(actor: Actor, limit: number, after?: string): Promise<ReconciledPayout[]> {
    const before = after === undefined ? undefined : decodeCursor(after, ['id'])[0];
    const payees = this.access.payees(actor, 'payment.reconcile');
    const found: ReconciledPayout[] = [];
    for (const payout of await this.payouts.page(before, limit)) {
      const report = await this.readPayouts.report(payout);
      if (isFor(payees, report.lines)) found.push(report);
    }
    return found;
  }
}

function isFor(payees: readonly string[] | null, lines: readonly PayoutLine[]): boolean {
  if (payees === null) return true;
  const concerned = lines.flatMap(({ payeeId }) => payeeId ?? []);
  return concerned.length > 0 && concerned.every((payeeId) => payees.includes(payeeId));
}
