import { Injectable } from '@nestjs/common';
import type { Actor } from '#platform';
import type { ProviderEntity } from '../data/provider.entity.js';
import { ProviderRepository } from '../data/provider.repository.js';
import type { ProviderAccount } from '../domain/catalogue.types.js';
import type { ProviderState } from '../domain/provider.states.js';
import { ProviderAccess } from './provider-access.js';
import { ProviderSeal } from './provider-seal.js';

/** Reading providers (查询服务机构). */
@Injectable()
export class ProviderQueries {
  constructor(
    private readonly access: ProviderAccess,
    private readonly providers: ProviderRepository,
    private readonly seal: ProviderSeal,
  ) {}

  /** A provider that the actor may see. Throws NOT_FOUND. */
  one(actor: Actor | undefined, id: string): Promise<ProviderEntity> {
    return this.access.seen(actor, id);
  }

  /** Providers that the actor may see, newest first. */
  page(
    actor: Actor | undefined,
    state: ProviderState | undefined,
    afterId: string | null,
    limit: number,
  ): Promise<ProviderEntity[]> {
    return this.providers.page(this.access.scope(actor), state, afterId, limit);
  }

  /** Providers of the organisations whose listings the actor manages, or whose orders he serves, newest first. */
  mine(actor: Actor): Promise<ProviderEntity[]> {
    const own = [...actor.organisationIds('listing.manage'), ...actor.organisationIds('order.serve')];
    return this.providers.ofOrganisations([...new Set(own)]);
  }

  /** Providers by id, for what is shown of them to everybody. One query. */
  byIds(ids: readonly string[]): Promise<Map<string, ProviderEntity>> {
    return this.providers.byIds(ids);
  }

  /** Why providers were rejected or suspended, of those in which the actor has a part. One query. */
  async reasonsFor(actor: Actor | undefined, ids: readonly string[]): Promise<Map<string, string | null>> {
    const found = [...(await this.providers.byIds(ids)).values()];
    const involved = found.filter((provider) => this.access.isInvolved(actor, provider));
    return new Map(involved.map(({ id, reason }) => [id, reason]));
  }

  /** The account to which a provider is paid, for a caller that has found the reader entitled. Throws NOT_FOUND. */
  async payeeOf(providerId: string): Promise<ProviderAccount> {
    const provider = await this.providers.read(providerId);
    return this.seal.open(provider.id, provider.payeeSealed);
  }
}
