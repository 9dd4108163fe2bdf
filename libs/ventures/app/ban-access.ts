import { Injectable } from '@nestjs/common';
import type { Actor } from '#platform';
import type { BanEntity } from '../data/ban.entities.js';
import type { VentureRoundEntity } from '../data/round.entity.js';
import { RoundRepository } from '../data/round.repository.js';
import { NoticeItems } from './notice-items.js';
import { RoundAccess, type RoundRight } from './round-access.js';

/** Who works with bans: staff of the round in which they were imposed, who are not in conflict with whom they bar. */
@Injectable()
export class BanAccess {
  constructor(
    private readonly items: NoticeItems,
    private readonly rounds: RoundRepository,
    private readonly access: RoundAccess,
  ) {}

  /** The round of a ban, if the actor has the right in it. */
  async roundFor(
    actor: Actor,
    right: RoundRight,
    { applicationId }: BanEntity,
  ): Promise<VentureRoundEntity | undefined> {
    const seat = await this.items.find(applicationId);
    const round = seat && (await this.rounds.find(seat.roundId));
    if (round === undefined || !this.access.has(actor, right, round)) return undefined;
    const conflicts = await this.items.conflictedWith(actor.personId, [applicationId]);
    return conflicts.size > 0 ? undefined : round;
  }
}
