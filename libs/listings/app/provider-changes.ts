import { Injectable } from '@nestjs/common';
import { Identity } from '#identity';
import type { Actor } from '#platform';
import type { ProviderEntity } from '../data/provider.entity.js';
import { ProviderRepository } from '../data/provider.repository.js';
import { providerStates, type ProviderEvent } from '../domain/provider.states.js';

/** Moves a locked provider through its states, and keeps who did it. In the open unit. */
@Injectable()
export class ProviderChanges {
  constructor(
    private readonly providers: ProviderRepository,
    private readonly identity: Identity,
  ) {}

  /** The provider after an event. Throws STATE_NOT_ALLOWED. */
  async apply(
    actor: Actor,
    provider: ProviderEntity,
    event: ProviderEvent,
    patch: Partial<Omit<ProviderEntity, 'id' | 'organisationId'>>,
  ): Promise<ProviderEntity> {
    const state = providerStates.next(provider.state, event);
    await this.providers.change(provider.id, { ...patch, state });
    await this.record(actor, provider, `provider.${event}`, { from: provider.state, to: state });
    return { ...provider, ...patch, state };
  }

  /** A provider was entered in the register. */
  async entered(actor: Actor, provider: ProviderEntity): Promise<ProviderEntity> {
    await this.record(actor, provider, 'provider.register', { fundId: provider.fundId, to: provider.state });
    return provider;
  }

  private async record(actor: Actor, { id, regionPath }: ProviderEntity, action: string, details: object) {
    const what = { subjectType: 'Provider', subjectId: id, regionPath, details: { ...details } };
    await this.identity.audit.record({ actorId: actor.personId, action, ...what });
  }
}
