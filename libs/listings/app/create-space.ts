import { Injectable } from '@nestjs/common';
import { businessDate, Clock, generalErrors, newId, type GivenPoint } from '#kernel';
import { Identity } from '#identity';
import { Idempotency, toWgs84, type Actor } from '#platform';
import type { SpaceEntity } from '../data/space.entities.js';
import { SpaceRepository } from '../data/space.repository.js';
import { checkedHours, type OpeningHours } from '../domain/opening-hours.js';
import type { SpaceKind } from '../domain/space.js';

/** A space as its station enters it. */
export interface SpaceDraft {
  readonly regionId: string;
  readonly kind: SpaceKind;
  readonly name: string;
  readonly address: string;
  /** Null where nobody has measured it. */
  readonly point: GivenPoint | null;
  readonly hours: OpeningHours;
  readonly autoConfirm: boolean;
  readonly daysAhead: number;
  readonly standingPerBooker: number;
  /** What it says of those who do not come; left out: as everywhere. */
  readonly graceMinutes?: number;
  readonly noShowLimit?: number;
  readonly noShowDays?: number;
}

/** A station opens a community space for bookings (登记社区空间). NOT_FOUND outside its region, BAD_USER_INPUT. */
@Injectable()
export class CreateSpace {
  constructor(
    private readonly idempotency: Idempotency,
    private readonly identity: Identity,
    private readonly spaces: SpaceRepository,
    private readonly clock: Clock,
  ) {}

  async execute(
    actor: Actor,
    { idempotencyKey: key, ...input }: SpaceDraft & { idempotencyKey: string },
  ): Promise<SpaceEntity> {
    return this.idempotency.once({ actorId: actor.personId, key, operation: 'createSpace', input }, async () => {
      await this.identity.requireInRegions(actor, 'space.manage', [input.regionId]);
      const region = (await this.identity.regions([input.regionId])).get(input.regionId);
      if (region === undefined) throw generalErrors.NOT_FOUND();
      const now = this.clock.now();
      const { point: given, hours, ...draft } = input;
      const point = given === null ? null : toWgs84(given);
      const space: SpaceEntity = {
        ...{ graceMinutes: null, noShowLimit: null, noShowDays: null },
        ...{ id: newId<'Space'>(), ...draft, regionPath: region.path, hours: checkedHours(hours, businessDate(now)) },
        ...{ longitude: point?.longitude ?? null, latitude: point?.latitude ?? null },
        ...{ state: 'OPEN', createdBy: actor.personId, createdAt: now },
      };
      await this.spaces.add(space);
      await this.identity.audit.record({
        ...{ actorId: actor.personId, action: 'space.created', subjectType: 'Space', subjectId: space.id },
        ...{ regionPath: space.regionPath, details: { kind: space.kind } },
      });
      return space;
    });
  }
}
