import { Injectable } from '@nestjs/common';
import { openForOffers, Volunteering } from '#volunteering';
import { CaseRepository } from '../data/case.repository.js';
import { CloseCase } from './close-case.js';

/** The service should begin: nobody is looked for any more. With no volunteer at all the request expires. */
@Injectable()
export class StopDispatch {
  constructor(
    private readonly volunteering: Volunteering,
    private readonly cases: CaseRepository,
    private readonly closeCase: CloseCase,
  ) {}

  /** Call inside a unit. */
  async execute(requestId: string): Promise<void> {
    const search = await this.cases.find(requestId);
    if (search === undefined || search.closedAt !== null) return;
    const request = await this.volunteering.requestForDispatch(requestId);
    const nobody = request.assignedVolunteerIds.length === 0;
    if (nobody && openForOffers.includes(request.state)) await this.volunteering.markExpired(requestId);
    await this.closeCase.execute(requestId);
  }
}
