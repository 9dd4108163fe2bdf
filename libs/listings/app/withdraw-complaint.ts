import { Injectable } from '@nestjs/common';
import { UnitOfWork, type Actor } from '#platform';
import { ComplaintRepository } from '../data/complaint.repository.js';
import type { ComplaintEntity } from '../data/feedback.entities.js';
import { ComplaintAccess } from './complaint-access.js';
import { ComplaintDesk } from './complaint-desk.js';

/** Whoever complained takes it back before it is decided (撤回投诉). NOT_FOUND, STATE_NOT_ALLOWED. */
@Injectable()
export class WithdrawComplaint {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly complaints: ComplaintRepository,
    private readonly access: ComplaintAccess,
    private readonly desk: ComplaintDesk,
  ) {}

  async execute(actor: Actor, complaintId: string): Promise<ComplaintEntity> {
    return this.unitOfWork.run(async () => {
      this.access.requireFiler(actor, await this.complaints.find(complaintId));
      return this.desk.apply(await this.complaints.lock(complaintId), 'withdraw');
    });
  }
}
