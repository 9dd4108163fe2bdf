import { Injectable } from '@nestjs/common';
import { generalErrors } from '#kernel';
import { UnitOfWork, type Actor } from '#platform';
import { StarApplicationRepository } from '../data/star-application.repository.js';
import type { StarApplicationEntity } from '../data/star-application.entity.js';
import { starStates } from '../domain/star-application.states.js';
import { Notices } from './notices.js';

/** A volunteer takes an application back 撤回申请, on notice or not. NOT_FOUND for another's, STATE_NOT_ALLOWED. */
@Injectable()
export class WithdrawStar {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly applications: StarApplicationRepository,
    private readonly notices: Notices,
  ) {}

  async execute(actor: Actor, applicationId: string): Promise<StarApplicationEntity> {
    return this.unitOfWork.run(async () => {
      const found = await this.applications.find(applicationId);
      if (found?.personId !== actor.personId) throw generalErrors.NOT_FOUND();
      await this.notices.stop(found.noticeId);
      const application = (await this.applications.lock(applicationId)) ?? found;
      const patch = { state: starStates.next(application.state, 'withdraw'), openFor: null };
      await this.applications.update(applicationId, patch);
      return { ...application, ...patch };
    });
  }
}
