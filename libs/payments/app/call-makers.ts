import { Injectable } from '@nestjs/common';
import { LOOKS_AT_AN_EVENT, type CallKind } from '../domain/provider-call.js';
import { AskProvider } from './ask-provider.js';
import { FetchPayout } from './fetch-payout.js';
import { LookAgain } from './look-again.js';
import { OrderAtProvider } from './order-at-provider.js';
import { OrderRefund } from './order-refund.js';

type Maker = (subjectId: string, attempts: number) => Promise<boolean>;

/** Who makes which call. */
@Injectable()
export class CallMakers {
  private readonly makers: Record<CallKind, Maker>;

  constructor(
    order: OrderAtProvider,
    orderRefund: OrderRefund,
    ask: AskProvider,
    payout: FetchPayout,
    look: LookAgain,
  ) {
    this.makers = {
      OPEN: (id) => order.open(id),
      CANCEL: (id) => order.cancel(id),
      ASK: (id) => ask.aboutPayment(id),
      REFUND: (id) => orderRefund.execute(id),
      ASK_REFUND: (id) => ask.aboutRefund(id),
      PAYOUT: (id, attempts) => payout.execute(id, attempts),
      EVENT: (id, attempts) => look.execute(id, attempts + 1 >= LOOKS_AT_AN_EVENT),
    };
  }

  /** Makes a call; returns whether nothing is left to do. */
  make(kind: CallKind, subjectId: string, attempts: number): Promise<boolean> {
    return this.makers[kind](subjectId, attempts);
  }
}
