import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Events } from '#platform';
import { DispatchRequested, ServiceRequestCalledOff, ServiceRequestClosedToOffers, Volunteering } from '#volunteering';
import { CallOffRequest } from './call-off-request.js';
import { CloseCase } from './close-case.js';
import { OfferLeftUnanswered } from './dispatch.events.js';
import { RestVolunteer } from './rest-volunteer.js';
import { StartDispatch } from './start-dispatch.js';

/** What dispatch does on the events of others, and on its own. */
@Injectable()
export class DispatchSubscriber implements OnModuleInit {
  constructor(
    private readonly events: Events,
    private readonly startDispatch: StartDispatch,
    private readonly closeCase: CloseCase,
    private readonly callOff: CallOffRequest,
    private readonly restVolunteer: RestVolunteer,
    private readonly volunteering: Volunteering,
  ) {}

  onModuleInit(): void {
    this.events.afterCommit(DispatchRequested, 'dispatch.start', ({ requestId }) =>
      this.startDispatch.execute(requestId),
    );
    this.events.inTransaction(ServiceRequestClosedToOffers, async ({ requestId }) => {
      const { assignedVolunteerIds } = await this.volunteering.requestForDispatch(requestId);
      await this.closeCase.execute(requestId, assignedVolunteerIds);
    });
    this.events.inTransaction(ServiceRequestCalledOff, ({ requestId }) => this.callOff.execute(requestId));
    this.events.afterCommit(OfferLeftUnanswered, 'dispatch.rest', ({ volunteerId, requestId }) =>
      this.restVolunteer.execute(volunteerId, requestId),
    );
  }
}
