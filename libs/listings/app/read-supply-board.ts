import { Injectable } from '@nestjs/common';
import { generalErrors } from '#kernel';
import { Identity } from '#identity';
import type { Actor } from '#platform';
import type { NeedEntity, SupplyEntity, SupplyMatchEntity } from '../data/supply.entities.js';
import { SupplyAccess } from './supply-access.js';
import { SupplyQueries } from './supply-queries.js';
import { boardTopic, servedTopic, supplierTopic } from './supply.events.js';

/** Whose board: a station's of a region, or an organisation's. */
export interface BoardOf {
  readonly regionId?: string | null;
  readonly organisationId?: string | null;
}

/** What changed on a board, as it is now. */
export interface BoardChange {
  readonly need: NeedEntity | null;
  readonly supply: SupplyEntity | null;
  readonly match: SupplyMatchEntity | null;
}

/** The board 供需看板 as it is pushed. */
@Injectable()
export class ReadSupplyBoard {
  constructor(
    private readonly identity: Identity,
    private readonly access: SupplyAccess,
    private readonly queries: SupplyQueries,
  ) {}

  /** The topics of a board the actor may follow. Throws NOT_FOUND, BAD_USER_INPUT unless one of both is named. */
  async topics(actor: Actor | undefined, { regionId, organisationId }: BoardOf): Promise<string[]> {
    if (actor === undefined) throw generalErrors.UNAUTHENTICATED();
    if (regionId != null && organisationId == null) {
      await this.identity.requireInRegions(actor, 'need.publish', [regionId]);
      return [boardTopic(regionId), ...(await this.identity.ancestorsOf(regionId)).map(servedTopic)];
    }
    if (organisationId == null || regionId != null) {
      throw generalErrors.BAD_USER_INPUT({ field: 'regionId', reason: 'give it or organisationId, not both' });
    }
    this.access.requireSupplySide(actor, { organisationId });
    return [supplierTopic(organisationId)];
  }

  /** What an event was about, as it is now; authorised anew. */
  async changed(actor: Actor | undefined, of: BoardOf, kind: string, id: string): Promise<BoardChange> {
    await this.topics(actor, of);
    if (actor === undefined) throw generalErrors.UNAUTHENTICATED();
    return {
      need: kind === 'NEED' ? await this.queries.need(id) : null,
      supply: kind === 'SUPPLY' ? await this.queries.supply(id) : null,
      match: kind === 'MATCH' ? await this.queries.match(actor, id) : null,
    };
  }
}
