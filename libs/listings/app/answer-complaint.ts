import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import { UnitOfWork, type Actor } from '#platform';
import { ComplaintRepository } from '../data/complaint.repository.js';
import type { ComplaintEntity } from '../data/feedback.entities.js';
import { ComplaintAccess } from './complaint-access.js';
import { ComplaintDesk } from './complaint-desk.js';
import { FeedbackSeal } from './feedback-seal.js';

/** The provider gives its side, once, until the station decides (机构说明). NOT_FOUND, STATE_NOT_ALLOWED. */
@Injectable()
export class AnswerComplaint {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly complaints: ComplaintRepository,
    private readonly access: ComplaintAccess,
    private readonly desk: ComplaintDesk,
    private readonly seal: FeedbackSeal,
    private readonly clock: Clock,
  ) {}

  async execute(
    actor: Actor,
    { complaintId, answer }: { complaintId: string; answer: string },
  ): Promise<ComplaintEntity> {
    return this.unitOfWork.run(async () => {
      this.access.requireProvider(actor, await this.complaints.find(complaintId));
      const complaint = await this.complaints.lock(complaintId);
      return this.desk.apply(complaint, 'answer', {
        ...{ answeredBy: actor.personId, answeredAt: this.clock.now() },
        answerSealed: this.seal.complaint(complaintId, 'answer', answer),
      });
    });
  }
}
