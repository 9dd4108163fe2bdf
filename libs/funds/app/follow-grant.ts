import { Injectable } from '@nestjs/common';
import { Clock, generalErrors } from '#kernel';
import type { Actor } from '#platform';
import type { GrantEntity } from '../data/grant.entity.js';
import { grantsErrors } from '../domain/grants.errors.js';
import { GrantChanges } from './grant-changes.js';
import { GrantDesk, type GrantStep } from './grant-desk.js';

/** What follows the money: the household says that it came, the papers are complete, the grant counts as disclosed. */
@Injectable()
export class FollowGrant {
  constructor(
    private readonly desk: GrantDesk,
    private readonly changes: GrantChanges,
    private readonly clock: Clock,
  ) {}

  /** By who applied or submitted (确认收到). Throws NOT_FOUND, STATE_NOT_ALLOWED. */
  async acknowledge(actor: Actor, step: GrantStep): Promise<GrantEntity> {
    return this.desk.with(actor, ['OWN'], 'acknowledgeGrant', step, (grant) =>
      this.changes.apply(grant, 'acknowledge', actor.personId, { acknowledgedAt: this.clock.now() }),
    );
  }

  /** The papers are complete (材料补齐). Throws NOT_FOUND, STATE_NOT_ALLOWED for a refused grant. */
  async completePapers(actor: Actor, step: GrantStep): Promise<GrantEntity> {
    return this.desk.with(actor, ['VERIFY', 'MANAGE'], 'completeGrantPapers', step, async (grant) => {
      const { state } = grant;
      if (state === 'REJECTED') {
        throw generalErrors.STATE_NOT_ALLOWED({ subject: 'EmergencyGrant', state, event: 'completePapers' });
      }
      if (grant.papersCompletedAt !== null) return grant;
      const complete = await this.changes.keep(grant, { papersCompletedAt: this.clock.now() });
      await this.changes.note(actor.personId, 'papers-completed', complete);
      return complete;
    });
  }

  /** The case is closed; it counts in what the fund publishes (公示). Throws NOT_FOUND, STATE_NOT_ALLOWED, GRANT_PAPERS_MISSING. */
  async disclose(actor: Actor, step: GrantStep): Promise<GrantEntity> {
    return this.desk.with(actor, ['MANAGE'], 'discloseGrant', step, async (grant) => {
      if (grant.papersCompletedAt === null) throw grantsErrors.GRANT_PAPERS_MISSING();
      return this.changes.apply(grant, 'disclose', actor.personId);
    });
  }
}
