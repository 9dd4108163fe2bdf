import { Injectable } from '@nestjs/common';
import { Identity } from '#identity';
import { Clock, generalErrors } from '#kernel';
import { Idempotency, type Actor } from '#platform';
import { BanRepository } from '../data/ban.repository.js';
import { awardsErrors } from '../domain/awards.errors.js';
import { BanAccess } from './ban-access.js';
import { shownBan, type ShownBan } from './ban-queries.js';

/** Which ban is lifted, and why. */
export interface BanLifting {
  readonly banId: string;
  readonly reason: string;
  readonly idempotencyKey: string;
}

/**
 * Lifts a ban before its last day (解除限制申报), as a second person of the round in which it was imposed: the organisation may
 * apply again. The ban and why it was lifted stay on record.
 */
@Injectable()
export class LiftBan {
  constructor(
    private readonly idempotency: Idempotency,
    private readonly bans: BanRepository,
    private readonly access: BanAccess,
    private readonly identity: Identity,
    private readonly clock: Clock,
  ) {}

  /** Throws NOT_FOUND, BAN_NEEDS_ANOTHER_PERSON for who imposed it, BAN_ALREADY_LIFTED. */
  async execute(actor: Actor, lifting: BanLifting): Promise<ShownBan> {
    const { idempotencyKey: key, ...input } = lifting;
    const { personId: actorId } = actor;
    return this.idempotency.once({ actorId, key, operation: 'liftVentureBan', input }, async () => {
      const seen = await this.bans.find(input.banId);
      const round = seen && (await this.access.roundFor(actor, 'CHECK', seen));
      if (round === undefined) throw generalErrors.NOT_FOUND();
      const ban = await this.bans.lock(input.banId);
      if (ban.imposedBy === actorId) throw awardsErrors.BAN_NEEDS_ANOTHER_PERSON();
      if ((await this.bans.liftsOf([ban.id])).has(ban.id)) throw awardsErrors.BAN_ALREADY_LIFTED();
      const lift = { id: ban.id, reason: input.reason, liftedBy: actorId, liftedAt: this.clock.now() };
      await this.bans.addLift(lift);
      const { organisationId, lastOn } = ban;
      await this.identity.audit.record({
        ...{ actorId, action: 'ventureBan.lift', subjectType: 'VentureBan', subjectId: ban.id },
        ...{ regionPath: round.regionPath, details: { organisationId, lastOn } },
      });
      return shownBan(ban, lift);
    });
  }
}
