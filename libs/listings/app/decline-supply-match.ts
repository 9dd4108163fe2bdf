import { Injectable } from '@nestjs/common';
import { generalErrors } from '#kernel';
import { Events, UnitOfWork, type Actor } from '#platform';
import type { SupplyMatchEntity } from '../data/supply.entities.js';
import { MatchDesk } from './match-desk.js';
import { SupplyAccess } from './supply-access.js';
import { BoardEntryLooks } from './supply.events.js';
import { SupplyMatches } from './supply-matches.js';

/** Which match, and why. */
export interface SupplyMatchRefusal {
  readonly matchId: string;
  readonly reason: string;
}

/** Either side declines a match (婉拒对接); the pair is not proposed again, others are looked for. NOT_FOUND, STATE_NOT_ALLOWED. */
@Injectable()
export class DeclineSupplyMatch {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: SupplyAccess,
    private readonly desk: MatchDesk,
    private readonly matches: SupplyMatches,
    private readonly events: Events,
  ) {}

  async execute(actor: Actor, { matchId, reason }: SupplyMatchRefusal): Promise<SupplyMatchEntity> {
    return this.unitOfWork.run(async () => {
      if (!this.access.hasPart(actor, await this.desk.seen(matchId))) throw generalErrors.NOT_FOUND();
      const { match } = await this.desk.lock(matchId);
      const declined = await this.matches.apply(match, 'decline', { reason });
      await this.events.publish(BoardEntryLooks, { side: 'NEED', entryId: match.needId });
      return declined;
    });
  }
}
