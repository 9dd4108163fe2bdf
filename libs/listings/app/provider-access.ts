import { Injectable } from '@nestjs/common';
import { generalErrors } from '#kernel';
import { isWithin, type Permission } from '#identity';
import type { Actor } from '#platform';
import type { ProviderEntity } from '../data/provider.entity.js';
import { ProviderRepository, type ProviderScope } from '../data/provider.repository.js';
import { catalogueErrors } from '../domain/catalogue.errors.js';

/** Who acts for a provider, and who decides about one (服务机构权限). What one may not see does not exist. */
@Injectable()
export class ProviderAccess {
  constructor(private readonly providers: ProviderRepository) {}

  /** The provider for which the actor manages listings. Throws NOT_FOUND, PROVIDER_NOT_APPROVED. */
  async requireManager(actor: Actor, providerId: string): Promise<ProviderEntity> {
    const provider = await this.providers.find(providerId);
    if (provider === undefined || !manages(actor, provider)) throw generalErrors.NOT_FOUND();
    if (provider.state !== 'APPROVED') throw catalogueErrors.PROVIDER_NOT_APPROVED();
    return provider;
  }

  /** The provider, if the actor may see it: an approved one everybody may. Throws NOT_FOUND. */
  async seen(actor: Actor | undefined, providerId: string): Promise<ProviderEntity> {
    const provider = await this.providers.find(providerId);
    const visible = provider?.state === 'APPROVED' || (provider !== undefined && this.isInvolved(actor, provider));
    if (provider === undefined || !visible) throw generalErrors.NOT_FOUND();
    return provider;
  }

  /** Whether the actor works for a provider, or for the authority of its region. */
  isInvolved(actor: Actor | undefined, provider: ProviderEntity): boolean {
    if (actor === undefined) return false;
    return manages(actor, provider) || isWithin(provider.regionPath, actor.regionPaths('provider.review'));
  }

  /** What the actor sees in a list. */
  scope(actor: Actor | undefined): ProviderScope {
    if (actor === undefined) return { organisationIds: [], paths: [] };
    return { organisationIds: actor.organisationIds('listing.manage'), paths: actor.regionPaths('provider.review') };
  }
}

/** Whether the actor manages the listings of an organisation. */
export function manages(actor: Actor, { organisationId }: { organisationId: string }): boolean {
  return actor.organisationIds('listing.manage').includes(organisationId);
}

/** Refuses with NOT_FOUND unless the actor holds the permission where something is. */
export function requireWithin(actor: Actor, permission: Permission, { regionPath }: { regionPath: string }): void {
  if (!isWithin(regionPath, actor.regionPaths(permission))) throw generalErrors.NOT_FOUND();
}
