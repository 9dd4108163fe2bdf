import { Injectable } from '@nestjs/common';
import { isWithin } from '#identity';
import { generalErrors } from '#kernel';
import type { Actor } from '#platform';
import type { VentureRoundEntity } from '../data/round.entity.js';
import { RoundRepository, type RoundScope } from '../data/round.repository.js';

/** What somebody may do in a round. CHECK: as the second person. READ: as staff, what is not public. */
export type RoundRight = 'MANAGE' | 'CHECK' | 'EVALUATE' | 'READ';

const PERMISSIONS: Readonly<Record<RoundRight, string>> = {
  MANAGE: 'ventures.manage',
  CHECK: 'ventures.check',
  EVALUATE: 'ventures.evaluate',
  READ: 'ventures.read',
};

type Seat = Pick<VentureRoundEntity, 'hostId' | 'regionPath'>;

/** Who may do what in a round: people of its charity, officers and auditors of its region. */
@Injectable()
export class RoundAccess {
  constructor(private readonly rounds: RoundRepository) {}

  /** Whether the actor has a right. */
  has(actor: Actor, right: RoundRight, { hostId, regionPath }: Seat): boolean {
    const permission = PERMISSIONS[right];
    return actor.organisationIds(permission).includes(hostId) || isWithin(regionPath, actor.regionPaths(permission));
  }

  /** Whether the actor may see that there is such a round: everybody once it is announced. */
  isSeen(actor: Actor | null, round: Seat & Pick<VentureRoundEntity, 'announcedAt'>): boolean {
    return round.announcedAt !== null || (actor !== null && this.has(actor, 'READ', round));
  }

  /** The round, unlocked. Throws NOT_FOUND where the actor lacks the right. */
  async requireRound(actor: Actor, right: RoundRight, id: string): Promise<VentureRoundEntity> {
    const round = await this.rounds.find(id);
    if (round === undefined || !this.has(actor, right, round)) throw generalErrors.NOT_FOUND();
    return round;
  }

  /** Where the actor has a right, for lists. */
  scope(actor: Actor | null, right: RoundRight): RoundScope {
    const permission = PERMISSIONS[right];
    return { hostIds: actor?.organisationIds(permission) ?? [], paths: actor?.regionPaths(permission) ?? [] };
  }
}
