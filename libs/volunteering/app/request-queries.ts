import { Injectable } from '@nestjs/common';
import type { Actor } from '#platform';
import { Identity } from '#identity';
import { MenuRepository } from '../data/menu.repository.js';
import type { MenuItemEntity } from '../data/menu-item.entity.js';
import type { ServiceRequestEntity } from '../data/service-request.entity.js';
import { ServiceRequestRepository } from '../data/service-request.repository.js';
import type { ServiceRequestState } from '../domain/service-request.states.js';
import { RequestAccess } from './request-access.js';
import { generalErrors } from '#kernel';

/** Reading requests and the menu, for who is entitled. */
@Injectable()
export class RequestQueries {
  constructor(
    private readonly requests: ServiceRequestRepository,
    private readonly menu: MenuRepository,
    private readonly access: RequestAccess,
    private readonly identity: Identity,
  ) {}

  /** One request the actor may see. Throws NOT_FOUND. */
  async one(actor: Actor, requestId: string): Promise<ServiceRequestEntity> {
    return (await this.access.requireVisible(actor, requestId)).request;
  }

  /**
   * Requests in which the actor has a part and those of the regions where they hold `request.read`, newest first: `limit` of
   * them after an id. `regionId` narrows to a region (NOT_FOUND where the actor may not read), `mine` to the own ones.
   */
  async list(
    actor: Actor,
    filter: { states?: ServiceRequestState[] | null; regionId?: string | null; mine?: boolean | null },
    afterId: string | null,
    limit: number,
  ): Promise<ServiceRequestEntity[]> {
    const { states } = filter;
    if (filter.regionId) {
      await this.identity.requireInRegions(actor, 'request.read', [filter.regionId]);
      const region = (await this.identity.regions([filter.regionId])).get(filter.regionId);
      return this.requests.page({ paths: region ? [region.path] : [], personId: null, states }, afterId, limit);
    }
    const paths = filter.mine ? [] : this.identity.regionScope(actor, 'request.read');
    const placingPaths = this.identity.regionScope(actor, 'request.create-for-others');
    return this.requests.page({ paths, personId: actor.personId, placingPaths, states }, afterId, limit);
  }

  /** What can be ordered in a region: its own items and those of the regions above it. Throws NOT_FOUND. */
  async menuOf(regionId: string): Promise<MenuItemEntity[]> {
    const region = (await this.identity.regions([regionId])).get(regionId);
    if (!region) throw generalErrors.NOT_FOUND();
    return this.menu.ofRegions(await this.identity.ancestorsOf(regionId));
  }
}
