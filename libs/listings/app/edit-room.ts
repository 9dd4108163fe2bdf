import { Injectable } from '@nestjs/common';
import { UnitOfWork, type Actor } from '#platform';
import type { RoomEntity } from '../data/space.entities.js';
import { SpaceRepository } from '../data/space.repository.js';
import type { SpaceState } from '../domain/space.js';
import { BookingsThatFit } from './bookings-that-fit.js';
import { SpaceAccess } from './space-access.js';

/** What is to be different; what is left out stays as it is. */
export interface RoomEdit {
  readonly roomId: string;
  readonly name?: string;
  readonly capacity?: number;
  readonly equipment?: string;
  readonly state?: SpaceState;
  /** Why bookings that no longer fit are cancelled; without it such a change is refused. */
  readonly cancelReason: string | null;
}

/** Changes a room, or closes it for bookings (编辑房间). NOT_FOUND, SPACE_HAS_BOOKINGS. */
@Injectable()
export class EditRoom {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly spaces: SpaceRepository,
    private readonly access: SpaceAccess,
    private readonly fitting: BookingsThatFit,
  ) {}

  async execute(actor: Actor, { roomId, cancelReason, ...edit }: RoomEdit): Promise<RoomEntity> {
    return this.unitOfWork.run(async () => {
      const { spaceId } = await this.spaces.findRoom(roomId);
      this.access.requireManager(actor, await this.spaces.find(spaceId));
      const space = await this.spaces.lock(spaceId);
      const room = await this.spaces.lockRoom(roomId);
      const patch = Object.fromEntries(Object.entries(edit).filter(([, value]) => value != null));
      const changed: RoomEntity = { ...room, ...patch };
      await this.fitting.require(space, [changed], { by: actor.personId, reason: cancelReason });
      if (Object.keys(patch).length > 0) await this.spaces.changeRoom(roomId, patch);
      return changed;
    });
  }
}
