import { Injectable } from '@nestjs/common';
import { businessDate, Clock } from '#kernel';
import { Identity } from '#identity';
import { UnitOfWork, type Actor } from '#platform';
import type { SpaceEntity } from '../data/space.entities.js';
import { SpaceRepository } from '../data/space.repository.js';
import { checkedHours, type OpeningHours } from '../domain/opening-hours.js';
import type { SpaceState } from '../domain/space.js';
import { BookingsThatFit } from './bookings-that-fit.js';
import { SpaceAccess } from './space-access.js';

/** What is to be different; what is left out stays as it is. */
export interface SpaceEdit {
  readonly spaceId: string;
  readonly name?: string;
  readonly address?: string;
  readonly hours?: OpeningHours;
  readonly autoConfirm?: boolean;
  readonly daysAhead?: number;
  readonly standingPerBooker?: number;
  readonly graceMinutes?: number;
  readonly noShowLimit?: number;
  readonly noShowDays?: number;
  readonly state?: SpaceState;
  /** Why bookings that no longer fit are cancelled; without it such a change is refused. */
  readonly cancelReason: string | null;
}

/**
 * Changes a space, its hours or whether it takes bookings (编辑社区空间). Its rooms are locked first, so no booking is
 * placed meanwhile by the old hours. NOT_FOUND, BAD_USER_INPUT, SPACE_HAS_BOOKINGS.
 */
@Injectable()
export class EditSpace {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly identity: Identity,
    private readonly spaces: SpaceRepository,
    private readonly access: SpaceAccess,
    private readonly fitting: BookingsThatFit,
    private readonly clock: Clock,
  ) {}

  async execute(actor: Actor, { spaceId, hours, cancelReason, ...edit }: SpaceEdit): Promise<SpaceEntity> {
    return this.unitOfWork.run(async () => {
      this.access.requireManager(actor, await this.spaces.find(spaceId));
      const space = await this.spaces.lock(spaceId);
      const rooms = await this.spaces.lockRoomsOf(spaceId);
      const today = businessDate(this.clock.now());
      const given = Object.fromEntries(Object.entries(edit).filter(([, value]) => value != null));
      const patch = { ...given, ...(hours == null ? {} : { hours: checkedHours(hours, today) }) };
      const changed: SpaceEntity = { ...space, ...patch };
      await this.fitting.require(changed, rooms, { by: actor.personId, reason: cancelReason });
      if (Object.keys(patch).length > 0) await this.spaces.change(spaceId, patch);
      await this.identity.audit.record({
        ...{ actorId: actor.personId, action: 'space.edited', subjectType: 'Space', subjectId: spaceId },
        ...{ regionPath: space.regionPath, details: { changed: Object.keys(patch) } },
      });
      return changed;
    });
  }
}
