import { Injectable } from '@nestjs/common';
import type { Actor } from '#platform';
import type { GrantEntity } from '../data/grant.entity.js';
import { grantsErrors } from '../domain/grants.errors.js';
import { GrantChanges } from './grant-changes.js';
import { GrantDesk, type GrantStep } from './grant-desk.js';
import { GrantSeal } from './grant-seal.js';

/** Reports that a paid grant, or a part of it, was not used for its purpose (报告挪用). */
@Injectable()
export class ReportMisuse {
  constructor(
    private readonly desk: GrantDesk,
    private readonly changes: GrantChanges,
    private readonly seal: GrantSeal,
  ) {}

  /** Throws NOT_FOUND, STATE_NOT_ALLOWED, GRANT_RECLAIM_EXCEEDED for more than was paid. */
  async execute(actor: Actor, step: GrantStep & { amount: number; reason: string }): Promise<GrantEntity> {
    return this.desk.with(actor, ['VERIFY', 'APPROVE', 'MANAGE'], 'reportMisuse', step, async (grant) => {
      const { amount: dueBack, reason } = step;
      if (dueBack > grant.amount) throw grantsErrors.GRANT_RECLAIM_EXCEEDED({ left: grant.amount });
      const misuseSealed = this.seal.text(grant.id, 'misuse', reason);
      const patch = { dueBack, misuseSealed, misuseReportedBy: actor.personId };
      return this.changes.apply(grant, 'reportMisuse', actor.personId, patch, { amount: dueBack });
    });
  }
}
