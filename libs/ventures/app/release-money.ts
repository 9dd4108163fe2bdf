import { Injectable } from '@nestjs/common';
import { FundSpending, type FundPlace, type PayeeAccount, type SpendingSubject } from '#funds';

/** Money of a project that is released: once for a key (≤ 120 characters), in fen. */
export interface Release extends FundPlace {
  readonly key: string;
  readonly subject: SpendingSubject;
  readonly amount: number;
  /** What it is set aside in. */
  readonly reservationId: string;
  readonly payee: PayeeAccount;
  /** Who approved it: another person sends it. */
  readonly madeBy: string;
}

/** Releases money of projects, of awards and of small ones (拨付). In the open unit, with the project locked. */
@Injectable()
export class ReleaseMoney {
  constructor(private readonly spending: FundSpending) {}

  /** Spends it out of what is set aside and orders its payment, whose id it answers. RESERVATION_CLOSED, RESERVATION_EXCEEDED. */
  async order({ payee, madeBy, reservationId, ...what }: Release): Promise<string> {
    const due = { ...what, payable: 'PROJECT' as const };
    await this.spending.spend({ ...due, reservationId });
    return this.spending.order({ ...due, payee, madeBy });
  }
}
