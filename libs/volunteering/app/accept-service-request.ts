import { Injectable } from '@nestjs/common';
import { UnitOfWork, type Actor } from '#platform';
import type { ServiceRequestEntity } from '../data/service-request.entity.js';
import { ServiceRequestRepository } from '../data/service-request.repository.js';
import { requireIn } from './request-access.js';
import { StartDispatch } from './start-dispatch.js';

/** The station takes a request on 受理; dispatch begins. NOT_FOUND outside the own region, STATE_NOT_ALLOWED. */
@Injectable()
export class AcceptServiceRequest {
  constructor(
    private readonly requests: ServiceRequestRepository,
    private readonly dispatch: StartDispatch,
    private readonly unit: UnitOfWork,
  ) {}

  async execute(actor: Actor, requestId: string): Promise<ServiceRequestEntity> {
    return this.unit.run(async () => {
      const request = await this.requests.lock(requestId);
      requireIn(actor, 'request.decide', request.regionPath);
      return this.dispatch.execute(request, { role: 'STATION', personId: actor.personId });
    });
  }
}
