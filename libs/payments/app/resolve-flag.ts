import { Injectable } from '@nestjs/common';
import { Clock, generalErrors } from '#kernel';
import { Identity } from '#identity';
import { UnitOfWork, type Actor } from '#platform';
import type { FlagEntity } from '../data/flag.entity.js';
import { FlagRepository } from '../data/flag.repository.js';
import { paymentsErrors } from '../domain/payments.errors.js';
import { PaymentAccess } from './payment-access.js';

/** Takes a flag off the list with a word on how it was settled (处理异常). It books nothing. */
@Injectable()
export class ResolveFlag {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly flags: FlagRepository,
    private readonly access: PaymentAccess,
    private readonly identity: Identity,
    private readonly clock: Clock,
  ) {}

  /** Throws NOT_FOUND, PAYMENT_FLAG_RESOLVED. */
  async execute(actor: Actor, flagId: string, resolution: string): Promise<FlagEntity> {
    return this.unitOfWork.run(async () => {
      const flag = await this.flags.current(flagId);
      const payees = this.access.payees(actor, 'payment.reconcile');
      const isOurs = payees === null || (flag?.payeeId != null && payees.includes(flag.payeeId));
      if (flag === undefined || !isOurs) throw generalErrors.NOT_FOUND();
      if (flag.resolvedAt !== null) throw paymentsErrors.PAYMENT_FLAG_RESOLVED();
      const change = { resolvedAt: this.clock.now(), resolvedBy: actor.personId, resolution };
      await this.flags.resolve(flagId, change);
      await this.identity.audit.record({
        actorId: actor.personId,
        action: 'payment.flag-resolved',
        subjectType: 'PaymentFlag',
        subjectId: flagId,
        details: { kind: flag.kind },
      });
      return { ...flag, ...change };
    });
  }
}
