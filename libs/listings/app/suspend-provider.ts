import { Injectable } from '@nestjs/common';
import type { Actor } from '#platform';
import type { ProviderEntity } from '../data/provider.entity.js';
import { ProviderDesk } from './provider-desk.js';

/** Suspends a provider: nothing of it is found or ordered any more; orders that stand go on (暂停服务机构). */
@Injectable()
export class SuspendProvider {
  constructor(private readonly desk: ProviderDesk) {}

  /** Throws NOT_FOUND, STATE_NOT_ALLOWED. */
  async execute(actor: Actor, suspension: { providerId: string; reason: string }): Promise<ProviderEntity> {
    return this.desk.decide(actor, 'suspend', suspension);
  }
}
