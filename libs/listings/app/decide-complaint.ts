import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import { Identity } from '#identity';
import { UnitOfWork, type Actor } from '#platform';
import type { ComplaintEntity } from '../data/feedback.entities.js';
import { requireHeard } from '../domain/complaint.js';
import { ComplaintDesk } from './complaint-desk.js';
import { ComplaintFile } from './complaint-file.js';
import { CountUpheld } from './count-upheld.js';

/** Whether a complaint is right, and why. */
export interface ComplaintDecision {
  readonly complaintId: string;
  readonly decision: 'UPHOLD' | 'DISMISS';
  readonly reason: string;
}

/**
 * The station decides a complaint (处理投诉): by somebody who has no part in it, once the provider was heard or its days are
 * over. NOT_FOUND, COMPLAINT_NEEDS_ANOTHER_PERSON, COMPLAINT_WAITS_FOR_PROVIDER, STATE_NOT_ALLOWED.
 */
@Injectable()
export class DecideComplaint {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly file: ComplaintFile,
    private readonly desk: ComplaintDesk,
    private readonly counting: CountUpheld,
    private readonly identity: Identity,
    private readonly clock: Clock,
  ) {}

  async execute(actor: Actor, { complaintId, decision, reason }: ComplaintDecision): Promise<ComplaintEntity> {
    return this.unitOfWork.run(async () => {
      const { complaint, listing } = await this.file.open(actor, complaintId);
      const now = this.clock.now();
      requireHeard(complaint, now);
      const decided = await this.desk.apply(complaint, decision === 'UPHOLD' ? 'uphold' : 'dismiss', {
        ...{ decidedBy: actor.personId, decidedAt: now, reasonSealed: this.file.sealed(complaintId, reason) },
      });
      if (decided.state === 'UPHELD') await this.counting.execute(listing, complaint.termsId);
      await this.identity.audit.record({
        ...{ actorId: actor.personId, action: 'complaint.decided', subjectType: 'Complaint', subjectId: complaintId },
        ...{ regionPath: complaint.regionPath, details: { state: decided.state, overdue: decided.overdue } },
      });
      return decided;
    });
  }
}
