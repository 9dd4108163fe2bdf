import { Injectable } from '@nestjs/common';
import { Clock, generalErrors, newId } from '#kernel';
import { Idempotency, type Actor } from '#platform';
import type { ProviderEntity } from '../data/provider.entity.js';
import { ProviderRepository } from '../data/provider.repository.js';
import { catalogueErrors } from '../domain/catalogue.errors.js';
import type { ProviderAccount } from '../domain/catalogue.types.js';
import { ProviderChanges } from './provider-changes.js';
import { ProviderPlaces } from './provider-places.js';
import { ProviderSeal } from './provider-seal.js';

/** An organisation that wants to offer services. */
export interface ProviderDraft {
  readonly organisationId: string;
  /** The community fund in whose books its fees are kept; of its region, or of one above or below. */
  readonly fundId: string;
  readonly payee: ProviderAccount;
  readonly idempotencyKey: string;
}

/** Registers an organisation as a provider, or hands a rejected one in anew (登记服务机构). */
@Injectable()
export class RegisterProvider {
  constructor(
    private readonly idempotency: Idempotency,
    private readonly places: ProviderPlaces,
    private readonly providers: ProviderRepository,
    private readonly changes: ProviderChanges,
    private readonly seal: ProviderSeal,
    private readonly clock: Clock,
  ) {}

  /** Throws NOT_FOUND, PROVIDER_KNOWN, IDEMPOTENCY_CONFLICT. */
  async execute(actor: Actor, { idempotencyKey: key, ...input }: ProviderDraft): Promise<ProviderEntity> {
    const request = { actorId: actor.personId, key, operation: 'registerProvider', input };
    return this.idempotency.once(request, async () => {
      if (!actor.organisationIds('provider.register').includes(input.organisationId)) throw generalErrors.NOT_FOUND();
      const place = await this.places.of(input);
      const by = { registeredBy: actor.personId, registeredAt: this.clock.now() };
      const known = await this.providers.ofOrganisation(input.organisationId);
      if (known !== undefined)
        return this.again(actor, await this.providers.lock(known.id), { ...place, ...by }, input);
      const id = newId<'Provider'>();
      const provider: ProviderEntity = {
        ...{ id, organisationId: input.organisationId, fundId: input.fundId, ...place, ...by },
        ...{ payeeSealed: this.seal.seal(id, input.payee), state: 'PENDING' },
        ...{ reason: null, decidedBy: null, decidedAt: null },
      };
      await this.providers.add(provider);
      return this.changes.entered(actor, provider);
    });
  }

  private async again(
    actor: Actor,
    provider: ProviderEntity,
    patch: Partial<ProviderEntity>,
    { fundId, payee }: Pick<ProviderDraft, 'fundId' | 'payee'>,
  ): Promise<ProviderEntity> {
    if (provider.state !== 'REJECTED') throw catalogueErrors.PROVIDER_KNOWN();
    const payeeSealed = this.seal.seal(provider.id, payee);
    return this.changes.apply(actor, provider, 'register', { ...patch, fundId, payeeSealed, reason: null });
  }
}
