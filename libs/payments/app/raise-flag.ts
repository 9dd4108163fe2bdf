import { Injectable } from '@nestjs/common';
import { Clock, newId } from '#kernel';
import { Logger } from '#platform';
import type { FlagEntity } from '../data/flag.entity.js';
import { FlagRepository } from '../data/flag.repository.js';

type Finding = Pick<FlagEntity, 'subject' | 'kind'> &
  Partial<
    Pick<
      FlagEntity,
      'paymentId' | 'payeeId' | 'providerPaymentId' | 'expectedAmount' | 'actualAmount' | 'actualCurrency'
    >
  >;

/** Puts what does not agree on the accountant's list, in the open unit (登记异常). */
@Injectable()
export class RaiseFlag {
  constructor(
    private readonly flags: FlagRepository,
    private readonly logger: Logger,
    private readonly clock: Clock,
  ) {}

  /** Once for a subject, however often it is met. */
  async execute(finding: Finding): Promise<void> {
    this.logger.warn({ kind: finding.kind, paymentId: finding.paymentId ?? null }, 'a payment is flagged');
    await this.flags.raise({
      paymentId: null,
      payeeId: null,
      providerPaymentId: null,
      expectedAmount: null,
      actualAmount: null,
      actualCurrency: null,
      ...finding,
      id: newId<'Flag'>(),
      raisedAt: this.clock.now(),
      resolvedAt: null,
      resolvedBy: null,
      resolution: null,
    });
  }
}
