import { Injectable } from '@nestjs/common';
import { Clock, generalErrors } from '#kernel';
import { MicroProjectRepository } from '../data/micro.repository.js';
import { requireMayPay } from '../domain/micro-persons.js';
import { MicroAccess } from './micro-access.js';
import { MicroChanges } from './micro-changes.js';
import type { ReleasedPayment, ReleaseFollower } from './release-followers.js';

/** Follows the payment of a small project (跟踪拨付). One that came back is ordered anew in the fund: its project stays settled. */
@Injectable()
export class FollowMicroPayment implements ReleaseFollower {
  readonly kind = 'MICRO_PROJECT';

  constructor(
    private readonly projects: MicroProjectRepository,
    private readonly access: MicroAccess,
    private readonly changes: MicroChanges,
    private readonly clock: Clock,
  ) {}

  /** By somebody who had no other part in it, and belongs to neither side. Throws NOT_FOUND, MICRO_NEEDS_ANOTHER_PERSON. */
  async sent({ subjectId }: ReleasedPayment, sentBy: string): Promise<void> {
    const [project] = await this.projects.lock([subjectId]);
    if (project === undefined) return;
    if ((await this.access.tiesOf(sentBy, [project])).size > 0) throw generalErrors.NOT_FOUND();
    requireMayPay(project, sentBy);
  }

  async arrived({ subjectId }: ReleasedPayment): Promise<void> {
    const [project] = await this.projects.lock([subjectId]);
    if (project) await this.changes.keep(project, 'pay', null, { paidAt: this.clock.now() });
  }

  cameBack(): Promise<void> {
    return Promise.resolve();
  }
}
