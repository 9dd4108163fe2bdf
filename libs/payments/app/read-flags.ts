import { Injectable } from '@nestjs/common';
import { decodeCursor } from '#kernel';
import type { Actor } from '#platform';
import { FlagRepository } from '../data/flag.repository.js';
import type { FlagEntity } from '../data/flag.entity.js';
import { PaymentAccess } from './payment-access.js';

/** Reads the accountant's list of what does not agree (异常清单). */
@Injectable()
export class ReadFlags {
  constructor(
    private readonly flags: FlagRepository,
    private readonly access: PaymentAccess,
  ) {}

  /** Newest first: those of the actor's organisations; those without a payee only for who sees everybody's. */
  async page(actor: Actor, open: boolean, limit: number, after?: string): Promise<FlagEntity[]> {
    const before = after === undefined ? undefined : decodeCursor(after, ['id'])[0];
    return this.flags.page(this.access.payees(actor, 'payment.read'), open, before, limit);
  }
}
