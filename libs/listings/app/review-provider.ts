import { Injectable } from '@nestjs/common';
import { generalErrors } from '#kernel';
import type { Actor } from '#platform';
import type { ProviderEntity } from '../data/provider.entity.js';
import { catalogueErrors } from '../domain/catalogue.errors.js';
import { ProviderDesk, type ProviderDecision } from './provider-desk.js';

/** Approves a provider, or rejects it with a reason (审核服务机构). */
@Injectable()
export class ReviewProvider {
  constructor(private readonly desk: ProviderDesk) {}

  /** Throws NOT_FOUND, BAD_USER_INPUT, PROVIDER_NEEDS_ANOTHER_PERSON, STATE_NOT_ALLOWED. */
  async execute(actor: Actor, review: ProviderDecision & { approved: boolean }): Promise<ProviderEntity> {
    const { approved, providerId, reason } = review;
    if (!approved && reason === null) {
      throw generalErrors.BAD_USER_INPUT({ field: 'reason', reason: 'a refusal needs a reason' });
    }
    const decision = { providerId, reason: approved ? null : reason };
    return this.desk.decide(actor, approved ? 'approve' : 'reject', decision, ({ registeredBy }) => {
      if (registeredBy === actor.personId) throw catalogueErrors.PROVIDER_NEEDS_ANOTHER_PERSON();
    });
  }
}
