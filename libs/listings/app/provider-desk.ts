import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import { UnitOfWork, type Actor } from '#platform';
import type { ProviderEntity } from '../data/provider.entity.js';
import { ProviderRepository } from '../data/provider.repository.js';
import type { ProviderEvent } from '../domain/provider.states.js';
import { requireWithin } from './provider-access.js';
import { ProviderChanges } from './provider-changes.js';

/** A decision of the authority about a provider. */
export interface ProviderDecision {
  readonly providerId: string;
  /** Why, for a refusal; null where none is needed. */
  readonly reason: string | null;
}

/** Decides about a provider for the authority of its region. */
@Injectable()
export class ProviderDesk {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly providers: ProviderRepository,
    private readonly changes: ProviderChanges,
    private readonly clock: Clock,
  ) {}

  /** Throws NOT_FOUND, STATE_NOT_ALLOWED. */
  async decide(
    actor: Actor,
    event: ProviderEvent,
    { providerId, reason }: ProviderDecision,
    check: (provider: ProviderEntity) => void = () => undefined,
  ): Promise<ProviderEntity> {
    return this.unitOfWork.run(async () => {
      requireWithin(actor, 'provider.review', await this.providers.read(providerId));
      const provider = await this.providers.lock(providerId);
      check(provider);
      const by = { decidedBy: actor.personId, decidedAt: this.clock.now(), reason };
      return this.changes.apply(actor, provider, event, by);
    });
  }
}
