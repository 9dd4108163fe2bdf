import { Injectable } from '@nestjs/common';
import type { ServiceRequestEntity } from '../data/service-request.entity.js';
import type { VolunteeringPolicy } from '../domain/policy.js';
import { systemActor } from '../domain/trail.js';
import { RequestChanges } from './request-changes.js';
import { RequestDeadlines } from './request-deadlines.js';
import { StartDispatch } from './start-dispatch.js';

/** What follows when a new request is kept: its trail, its deadlines, and dispatch where nobody has to accept it. */
@Injectable()
export class SubmitRequest {
  constructor(
    private readonly changes: RequestChanges,
    private readonly deadlines: RequestDeadlines,
    private readonly dispatch: StartDispatch,
  ) {}

  async execute(
    request: ServiceRequestEntity,
    options: { needsAcceptance: boolean; policy: VolunteeringPolicy },
  ): Promise<void> {
    const role = request.channel === 'APP' ? 'REQUESTER' : 'PROXY';
    await this.changes.begin(request, { role, personId: request.requesterId });
    await this.deadlines.onCreated(request, options.policy);
    if (!options.needsAcceptance) await this.dispatch.execute(request, systemActor);
  }
}
