import { Injectable } from '@nestjs/common';
import { businessDate, Clock, newId } from '#kernel';
import { Idempotency, toWgs84, type Actor } from '#platform';
import { NeedRepository } from '../data/need.repository.js';
import type { NeedEntity } from '../data/supply.entities.js';
import { toGrid } from '../domain/grid-point.js';
import { entryDueAt, requireSoundDates, type NeedDraft } from '../domain/supply.js';
import { NeedPlaces } from './need-places.js';
import { SupplyBoard } from './supply-board.js';

/** A community publishes what it needs (发布需求). NOT_FOUND outside its region, for a space or a fund elsewhere; BAD_USER_INPUT. */
@Injectable()
export class PublishNeed {
  constructor(
    private readonly idempotency: Idempotency,
    private readonly places: NeedPlaces,
    private readonly needs: NeedRepository,
    private readonly board: SupplyBoard,
    private readonly clock: Clock,
  ) {}

  async execute(
    actor: Actor,
    { idempotencyKey: key, ...input }: NeedDraft & { idempotencyKey: string },
  ): Promise<NeedEntity> {
    return this.idempotency.once({ actorId: actor.personId, key, operation: 'publishNeed', input }, async () => {
      const regionPath = await this.places.require(actor, input);
      const now = this.clock.now();
      requireSoundDates(input, businessDate(now));
      const { point, subsidy, ...terms } = input;
      const need: NeedEntity = {
        ...{ id: newId<'Need'>(), ...terms, ...toGrid(toWgs84(point)), regionPath, placed: 0, state: 'OPEN' },
        ...{ fundId: subsidy?.fundId ?? null, purposeId: subsidy?.purposeId ?? null },
        ...{ publishedBy: actor.personId, publishedAt: now, dueAt: entryDueAt(input, now) },
      };
      await this.needs.add(need);
      await this.board.opened('NEED', need);
      return need;
    });
  }
}
