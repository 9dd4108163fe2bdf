import { Injectable } from '@nestjs/common';
import { Identity } from '#identity';
import { businessDate, Clock, newId } from '#kernel';
import { BanRepository } from '../data/ban.repository.js';
import type { VentureRoundEntity } from '../data/round.entity.js';
import { bannedUntil } from '../domain/ban.js';

/** A breach of an award or of a small project, and whose it is. */
export interface Breach {
  /** The application or the small project. */
  readonly projectId: string;
  readonly organisationId: string;
  readonly reason: string;
}

/** Bars organisations after a breach, for as long as the rulebook of the round says (限制申报). In the open unit. */
@Injectable()
export class Bans {
  constructor(
    private readonly bans: BanRepository,
    private readonly identity: Identity,
    private readonly clock: Clock,
  ) {}

  /** Nothing happens under a rulebook that bars nobody. */
  async impose({ rulebook, regionPath }: VentureRoundEntity, breach: Breach, imposedBy: string): Promise<void> {
    const { projectId: applicationId, organisationId } = breach;
    const imposedAt = this.clock.now();
    const breachOn = businessDate(imposedAt);
    const lastOn = bannedUntil(breachOn, rulebook.banYears);
    if (lastOn === null) return;
    const id = newId<'VentureBan'>();
    const ban = { id, organisationId, applicationId, breachOn, lastOn, imposedBy, imposedAt };
    await this.bans.add({ ...ban, reason: breach.reason.slice(0, 500) });
    await this.identity.audit.record({
      ...{ actorId: imposedBy, action: 'ventureBan.impose', subjectType: 'VentureBan', subjectId: id, regionPath },
      details: { organisationId, applicationId, lastOn },
    });
  }
}
