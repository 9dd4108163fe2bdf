import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import type { GrantEntity } from '../data/grant.entity.js';
import { approvalsNeeded, checkLane } from '../domain/grant-policy.js';
import type { PayeeAccount } from '../domain/spending.types.js';
import type { GrantPatch } from './grant-changes.js';
import { GrantPolicies } from './grant-policies.js';
import { GrantSeal } from './grant-seal.js';

/** Writes amount and payee of a grant anew: a new round begins, in which nobody has approved yet. */
@Injectable()
export class GrantTermsEditor {
  constructor(
    private readonly policies: GrantPolicies,
    private readonly seal: GrantSeal,
    private readonly clock: Clock,
  ) {}

  /** The columns of the new terms. Throws GRANT_ABOVE_FAST_CAP. */
  async edited(grant: GrantEntity, change: { amount?: number; payee?: PayeeAccount }): Promise<GrantPatch> {
    const { amount = grant.amount, payee = this.seal.payee(grant) } = change;
    const { rules } = await this.policies.inForce(grant.regionPath, this.clock.now());
    checkLane(rules, grant.lane, amount);
    return {
      ...this.seal.terms(grant.id, { amount, payee, purposeId: grant.purposeId }),
      ...{ round: grant.round + 1, approvalsNeeded: approvalsNeeded(rules, amount) },
    };
  }
}
