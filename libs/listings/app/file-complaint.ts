import { Injectable } from '@nestjs/common';
import { Clock, generalErrors, newId } from '#kernel';
import { Idempotency, type Actor } from '#platform';
import { ComplaintRepository } from '../data/complaint.repository.js';
import type { ComplaintEntity } from '../data/feedback.entities.js';
import { ServiceOrderRepository } from '../data/service-order.repository.js';
import { knownComplaintDates, requireComplainable, type ComplaintSubject } from '../domain/complaint.js';
import { feedbackErrors } from '../domain/feedback.errors.js';
import { holdsThere, partOf } from '../domain/order-rights.js';
import { ComplaintDesk } from './complaint-desk.js';
import { FeedbackSeal } from './feedback-seal.js';

/** About which order, and what happened. */
export interface FileComplaintInput {
  readonly orderId: string;
  readonly subject: ComplaintSubject;
  readonly text: string;
  readonly idempotencyKey: string;
}

/**
 * The guest of an order, who placed it for him, or the station that he telephones complains (投诉). NOT_FOUND,
 * COMPLAINT_NOT_POSSIBLE, COMPLAINT_TOO_LATE, COMPLAINT_KNOWN.
 */
@Injectable()
export class FileComplaint {
  constructor(
    private readonly idempotency: Idempotency,
    private readonly orders: ServiceOrderRepository,
    private readonly complaints: ComplaintRepository,
    private readonly desk: ComplaintDesk,
    private readonly seal: FeedbackSeal,
    private readonly clock: Clock,
  ) {}

  async execute(actor: Actor, { idempotencyKey: key, ...input }: FileComplaintInput): Promise<ComplaintEntity> {
    return this.idempotency.once({ actorId: actor.personId, key, operation: 'fileComplaint', input }, async () => {
      const order = await this.orders.lock(input.orderId);
      const station = holdsThere(actor, 'complaint.decide', order);
      if (!partOf(actor, order).guest && !station) throw generalErrors.NOT_FOUND();
      const now = this.clock.now();
      requireComplainable(order, now);
      if (await this.complaints.isKnown(order.id)) throw feedbackErrors.COMPLAINT_KNOWN();
      const { id: orderId, listingId, termsId, organisationId, regionPath, personId } = order;
      const id = newId<'Complaint'>();
      return this.desk.open({
        ...{ id, orderId, listingId, termsId, organisationId, regionPath, personId, filedBy: actor.personId },
        ...{ subject: input.subject, textSealed: this.seal.complaint(id, 'text', input.text), state: 'FILED' },
        ...{ filedAt: now, ...knownComplaintDates(now), answeredBy: null, answeredAt: null, answerSealed: null },
        ...{ decidedBy: null, decidedAt: null, reasonSealed: null, overdue: false },
      });
    });
  }
}
