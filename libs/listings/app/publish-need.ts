import { Injectable } from '@nestjs/common';
import { businessDate, Clock, generalErrors, newId } from '#kernel';
import { Identity } from '#identity';
import { Idempotency, type Actor } from '#platform';
import { NeedRepository } from '../data/need.repository.js';
import type { NeedEntity } from '../data/supply.entities.js';
import { entryDueAt, requireSoundDates, type NeedDraft } from '../domain/supply.js';
import { SpaceQueries } from './space-queries.js';
import { SupplyBoard } from './supply-board.js';

/** A community publishes what it needs (发布需求). NOT_FOUND outside its region or for a space elsewhere, BAD_USER_INPUT. */
@Injectable()
export class PublishNeed {
  constructor(
    private readonly idempotency: Idempotency,
    private readonly identity: Identity,
    private readonly spaces: SpaceQueries,
    private readonly needs: NeedRepository,
    private readonly board: SupplyBoard,
    private readonly clock: Clock,
  ) {}

  async execute(
    actor: Actor,
    { idempotencyKey: key, ...input }: NeedDraft & { idempotencyKey: string },
  ): Promise<NeedEntity> {
    return this.idempotency.once({ actorId: actor.personId, key, operation: 'publishNeed', input }, async () => {
      await this.identity.requireInRegions(actor, 'need.publish', [input.regionId]);
      const regionPath = (await this.identity.regions([input.regionId])).get(input.regionId)?.path;
      if (regionPath === undefined) throw generalErrors.NOT_FOUND();
      if (input.spaceId !== null) await this.spaces.one(input.spaceId);
      const now = this.clock.now();
      requireSoundDates(input, businessDate(now));
      const { point, ...terms } = input;
      const need: NeedEntity = {
        ...{ id: newId<'Need'>(), ...terms, ...point, regionPath, placed: 0, state: 'OPEN' },
        ...{ publishedBy: actor.personId, publishedAt: now, dueAt: entryDueAt(input, now) },
      };
      await this.needs.add(need);
      await this.board.opened('NEED', need);
      return need;
    });
  }
}
