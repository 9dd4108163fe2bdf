import { Injectable } from '@nestjs/common';
import { generalErrors } from '#kernel';
import type { Actor } from '#platform';
import type { VentureObjectionEntity } from '../data/objection.entity.js';
import { NoticeItems } from './notice-items.js';
import { RoundAccess, type RoundRight } from './round-access.js';

type Seat = Pick<VentureObjectionEntity, 'roundId' | 'applicationId' | 'filedBy'>;

/** Who learns what somebody objects: who objected, and staff of the round who are not in conflict with the application. */
@Injectable()
export class ObjectionAccess {
  constructor(
    private readonly access: RoundAccess,
    private readonly items: NoticeItems,
  ) {}

  /** Throws NOT_FOUND without the right, and in conflict with the application. */
  async requireStaff(actor: Actor, right: RoundRight, { roundId, applicationId }: Seat): Promise<void> {
    await this.access.requireRound(actor, right, roundId);
    if ((await this.conflicts(actor, [applicationId])).size > 0) throw generalErrors.NOT_FOUND();
  }

  /** Throws NOT_FOUND for whoever has no part in it. */
  async requireSeen(actor: Actor, objection: Seat): Promise<void> {
    if (objection.filedBy !== actor.personId) await this.requireStaff(actor, 'READ', objection);
  }

  /** Those of the items that the actor may learn nothing of. */
  conflicts(actor: Actor, itemIds: readonly string[]): Promise<Set<string>> {
    return this.items.conflictedWith(actor.personId, itemIds);
  }
}
