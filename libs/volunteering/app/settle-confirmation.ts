import { Injectable } from '@nestjs/common';
import type { ServiceRequestEntity } from '../data/service-request.entity.js';
import type { TrailActor } from '../domain/trail.js';
import { Policies } from './policies.js';
import { RecordEffects } from './record-effects.js';
import { RequestChanges } from './request-changes.js';
import { RequestDeadlines } from './request-deadlines.js';

/** What a confirmation brings about, whoever gives it: the records take effect, and the time for archiving begins. */
@Injectable()
export class SettleConfirmation {
  constructor(
    private readonly changes: RequestChanges,
    private readonly effects: RecordEffects,
    private readonly deadlines: RequestDeadlines,
    private readonly policies: Policies,
  ) {}

  /** Takes a locked request in an open unit. Throws STATE_NOT_ALLOWED. */
  async execute(
    request: ServiceRequestEntity,
    event: 'confirm' | 'autoConfirm',
    by: TrailActor,
  ): Promise<ServiceRequestEntity> {
    const confirmed = await this.changes.apply(request, event, by);
    await this.effects.takeEffect(request.id);
    await this.deadlines.onConfirmed(request, await this.policies.for(request.regionId, request.startsAt));
    return confirmed;
  }
}
