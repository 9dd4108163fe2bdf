import { Injectable } from '@nestjs/common';
import { generalErrors } from '#kernel';
import { isWithin } from '#identity';
import type { Actor } from '#platform';
import type { BoardSide } from '../domain/supply.js';

/** Where a match stands: the region of its need, the organisation of its supply. */
export interface MatchPlace {
  readonly regionPath: string;
  readonly organisationId: string;
}

/** Who acts for which side of the board: the station for needs of its region, organisations for their supplies. */
@Injectable()
export class SupplyAccess {
  /** Regions whose needs the actor publishes and answers for. */
  needPaths(actor: Actor): string[] {
    return actor.regionPaths('need.publish');
  }

  /** Organisations whose supplies the actor offers and answers for. */
  suppliers(actor: Actor): string[] {
    return actor.organisationIds('supply.offer');
  }

  /** Throws NOT_FOUND for whoever does not answer for needs of the region. */
  requireNeedSide(actor: Actor, { regionPath }: { regionPath: string }): void {
    if (!isWithin(regionPath, this.needPaths(actor))) throw generalErrors.NOT_FOUND();
  }

  /** Throws NOT_FOUND for whoever does not answer for the organisation. */
  requireSupplySide(actor: Actor, { organisationId }: { organisationId: string }): void {
    if (!this.suppliers(actor).includes(organisationId)) throw generalErrors.NOT_FOUND();
  }

  /** Throws NOT_FOUND for whoever does not answer for this side of a match. */
  requireSide(actor: Actor, side: BoardSide, match: MatchPlace): void {
    if (side === 'NEED') this.requireNeedSide(actor, match);
    else this.requireSupplySide(actor, match);
  }

  /** Whether the actor answers for either side of a match. */
  hasPart(actor: Actor, { regionPath, organisationId }: MatchPlace): boolean {
    return isWithin(regionPath, this.needPaths(actor)) || this.suppliers(actor).includes(organisationId);
  }
}
