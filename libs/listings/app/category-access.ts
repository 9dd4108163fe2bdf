import { Injectable } from '@nestjs/common';
import { generalErrors } from '#kernel';
import { Identity, isWithin } from '#identity';
import type { Actor } from '#platform';

/** Where somebody lives. */
export interface Home {
  readonly regionId: string;
  readonly regionPath: string;
}

/** Who may read and decide the categories of a person: the station of his region; he himself reads them. */
@Injectable()
export class CategoryAccess {
  constructor(private readonly identity: Identity) {}

  /** Where the person lives, if the actor decides there, and not about himself. Throws NOT_FOUND. */
  async requireStation(actor: Actor, personId: string): Promise<Home> {
    const home = await this.homeOf(personId);
    const decides = isWithin(home.regionPath, actor.regionPaths('category.decide')) && actor.personId !== personId;
    if (!decides) throw generalErrors.NOT_FOUND();
    return home;
  }

  /** Throws NOT_FOUND. */
  async requireReader(actor: Actor, personId: string): Promise<void> {
    if (actor.personId !== personId) await this.requireStation(actor, personId);
  }

  /** Where the person lives, if it is the actor, or somebody for whom he may order. Throws NOT_FOUND. */
  async requireOrderer(actor: Actor, personId: string): Promise<Home> {
    const home = await this.homeOf(personId);
    const orders = isWithin(home.regionPath, actor.regionPaths('request.create-for-others'));
    if (actor.personId !== personId && !orders) throw generalErrors.NOT_FOUND();
    return home;
  }

  private async homeOf(personId: string): Promise<Home> {
    const regionId = (await this.identity.people([personId])).get(personId)?.regionId;
    if (regionId === undefined) throw generalErrors.NOT_FOUND();
    const regionPath = (await this.identity.regions([regionId])).get(regionId)?.path;
    if (regionPath === undefined) throw generalErrors.NOT_FOUND();
    return { regionId, regionPath };
  }
}
