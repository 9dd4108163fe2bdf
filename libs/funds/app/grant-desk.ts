import { Injectable } from '@nestjs/common';
import { generalErrors } from '#kernel';
import { Idempotency, type Actor } from '#platform';
import { DisbursementRepository } from '../data/disbursement.repository.js';
import type { GrantEntity } from '../data/grant.entity.js';
import { GrantRepository } from '../data/grant.repository.js';
import { GrantAccess, type GrantRight } from './grant-access.js';

/** A step in the case of a grant that somebody takes. */
export interface GrantStep {
  readonly grantId: string;
  readonly idempotencyKey: string;
}

/** Takes a grant in hand for one step: claims the key, asks whether the actor may, locks its payment and the grant. */
@Injectable()
export class GrantDesk {
  constructor(
    private readonly idempotency: Idempotency,
    private readonly grants: GrantRepository,
    private readonly disbursements: DisbursementRepository,
    private readonly access: GrantAccess,
  ) {}

  /** Throws NOT_FOUND where the actor has none of the rights in the case, IDEMPOTENCY_CONFLICT. */
  async with(
    actor: Actor,
    rights: readonly GrantRight[],
    operation: string,
    step: GrantStep,
    work: (grant: GrantEntity) => Promise<GrantEntity>,
  ): Promise<GrantEntity> {
    const { idempotencyKey: key, ...input } = step;
    return this.idempotency.once({ actorId: actor.personId, key, operation, input }, async () => {
      const seen = await this.grants.find(step.grantId);
      if (seen === undefined || !(await this.may(actor, rights, seen))) throw generalErrors.NOT_FOUND();
      if (seen.disbursementId !== null) await this.disbursements.lock(seen.disbursementId);
      return work(await this.grants.lock(step.grantId));
    });
  }

  private async may(actor: Actor, rights: readonly GrantRight[], grant: GrantEntity): Promise<boolean> {
    for (const right of rights) if (await this.access.has(actor, right, grant)) return true;
    return false;
  }
}
