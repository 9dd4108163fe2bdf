import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import type { Actor } from '#platform';
import type { GrantEntity } from '../data/grant.entity.js';
import { checkGrantAmount } from '../domain/grant-contact.js';
import { requireMayVerify } from '../domain/two-persons.js';
import { GrantDesk, type GrantStep } from './grant-desk.js';
import { GrantSeal } from './grant-seal.js';
import { GrantStores } from './grant-stores.js';
import { GrantTermsEditor } from './grant-terms-editor.js';

/** What a home visit found. */
export interface VisitReport extends GrantStep {
  readonly report: string;
  readonly papersComplete: boolean;
  /** What the visitor thinks right, in fen; as asked if left out. */
  readonly amount?: number;
}

/** A worker has visited the household and reports (入户核实). */
@Injectable()
export class VerifyGrant {
  constructor(
    private readonly desk: GrantDesk,
    private readonly stores: GrantStores,
    private readonly seal: GrantSeal,
    private readonly editor: GrantTermsEditor,
    private readonly clock: Clock,
  ) {}

  /** Throws NOT_FOUND, GRANT_NEEDS_ANOTHER_PERSON, STATE_NOT_ALLOWED, GRANT_ABOVE_FAST_CAP, BAD_USER_INPUT. */
  async execute(actor: Actor, visit: VisitReport): Promise<GrantEntity> {
    return this.desk.with(actor, ['VERIFY'], 'verifyEmergencyGrant', visit, async (grant) => {
      requireMayVerify(await this.stores.changes.personsOf(grant), actor.personId);
      const { amount = grant.amount, papersComplete } = visit;
      checkGrantAmount(amount);
      const terms = amount === grant.amount ? { round: grant.round + 1 } : await this.editor.edited(grant, { amount });
      const verifiedAt = this.clock.now();
      const patch = {
        ...{ verifiedBy: actor.personId, verifiedAt },
        reportSealed: this.seal.text(grant.id, 'report', visit.report),
        papersCompletedAt: grant.papersCompletedAt ?? (papersComplete ? verifiedAt : null),
      };
      return this.stores.changes.apply(grant, 'verify', actor.personId, { ...terms, ...patch }, { amount });
    });
  }
}
