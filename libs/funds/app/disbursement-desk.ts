import { Injectable } from '@nestjs/common';
import { generalErrors } from '#kernel';
import type { Permission } from '#identity';
import { Idempotency, type Actor } from '#platform';
import type { DisbursementEntity } from '../data/disbursement.entities.js';
import { DisbursementRepository } from '../data/disbursement.repository.js';
import { FundAccess } from './fund-access.js';

/** A step of a disbursement that somebody takes. */
export interface DisbursementStep {
  readonly disbursementId: string;
  readonly idempotencyKey: string;
}

/** Takes a disbursement in hand for one step: claims the key, asks whether the actor may, locks it. */
@Injectable()
export class DisbursementDesk {
  constructor(
    private readonly idempotency: Idempotency,
    private readonly repository: DisbursementRepository,
    private readonly access: FundAccess,
  ) {}

  /** Throws NOT_FOUND where the actor lacks the permission at the charity, IDEMPOTENCY_CONFLICT. */
  async with(
    actor: Actor,
    permission: Permission,
    operation: string,
    step: DisbursementStep,
    work: (disbursement: DisbursementEntity) => Promise<DisbursementEntity>,
  ): Promise<DisbursementEntity> {
    const { idempotencyKey: key, ...input } = step;
    return this.idempotency.once({ actorId: actor.personId, key, operation, input }, async () => {
      const seen = await this.repository.find(step.disbursementId);
      if (seen === null || !this.access.worksFor(actor, permission, seen.hostId)) throw generalErrors.NOT_FOUND();
      const locked = await this.repository.lock(step.disbursementId);
      if (locked === undefined) throw generalErrors.NOT_FOUND();
      return work(locked);
    });
  }
}

/** What a disbursement owes, for its postings. */
export const owedBy = ({ payable, rail, subjectId, amount }: DisbursementEntity) => ({
  ...{ payable, rail, subjectId, amount },
});

/** Which payment an event is about. */
export const stepOf = ({ id, subjectKind, subjectId }: DisbursementEntity) => ({
  ...{ disbursementId: id, subjectKind, subjectId },
});
