import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '#platform';
import { ServiceRequestRepository } from '../data/service-request.repository.js';
import { systemActor } from '../domain/trail.js';
import { SettleConfirmation } from './settle-confirmation.js';

/** The time for confirming (48 h by default) is over 自动确认; a request in another state stays as it is. */
@Injectable()
export class AutoConfirmService {
  constructor(
    private readonly requests: ServiceRequestRepository,
    private readonly settlement: SettleConfirmation,
    private readonly unit: UnitOfWork,
  ) {}

  async execute(requestId: string): Promise<void> {
    await this.unit.run(async () => {
      const request = await this.requests.lock(requestId);
      if (request.state === 'AWAITING_CONFIRMATION') await this.settlement.execute(request, 'autoConfirm', systemActor);
    });
  }
}
