import { Injectable } from '@nestjs/common';
import { newId } from '#kernel';
import { Idempotency, type Actor } from '#platform';
import type { RoomEntity } from '../data/space.entities.js';
import { SpaceRepository } from '../data/space.repository.js';
import { SpaceAccess } from './space-access.js';

/** A room as its station enters it. */
export interface AddRoomInput {
  readonly spaceId: string;
  readonly name: string;
  /** People. */
  readonly capacity: number;
  readonly equipment: string;
  readonly idempotencyKey: string;
}

/** Adds a room to a space (增加房间). NOT_FOUND. */
@Injectable()
export class AddRoom {
  constructor(
    private readonly idempotency: Idempotency,
    private readonly spaces: SpaceRepository,
    private readonly access: SpaceAccess,
  ) {}

  async execute(actor: Actor, { idempotencyKey: key, ...input }: AddRoomInput): Promise<RoomEntity> {
    return this.idempotency.once({ actorId: actor.personId, key, operation: 'addRoom', input }, async () => {
      this.access.requireManager(actor, await this.spaces.find(input.spaceId));
      await this.spaces.lock(input.spaceId);
      const room: RoomEntity = { id: newId<'Room'>(), ...input, state: 'OPEN' };
      await this.spaces.addRoom(room);
      return room;
    });
  }
}
