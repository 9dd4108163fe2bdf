import { Injectable } from '@nestjs/common';
import { generalErrors } from '#kernel';
import type { AgreementEntity, TrancheEntity } from '../data/agreement.entities.js';
import { TrancheRepository } from '../data/tranche.repository.js';
import { requireMayTake } from '../domain/tranche-persons.js';
import { ApplicationChanges } from './application-changes.js';
import { ProjectAccess } from './project-access.js';
import { ProjectDesk, type ProjectInHand } from './project-desk.js';
import type { ReleasedPayment, ReleaseFollower } from './release-followers.js';
import { RoundProgress } from './round-progress.js';
import { TrancheChanges } from './tranche-changes.js';

/** Follows the payment of a tranche (跟踪拨付). In the unit of the payment. */
@Injectable()
export class FollowTranche implements ReleaseFollower {
  readonly kind = 'TRANCHE';

  constructor(
    private readonly tranches: TrancheRepository,
    private readonly desk: ProjectDesk,
    private readonly access: ProjectAccess,
    private readonly changes: TrancheChanges,
    private readonly applications: ApplicationChanges,
    private readonly progress: RoundProgress,
  ) {}

  /** Its money is sent, by a third person. Throws TRANCHE_NEEDS_ANOTHER_PERSON, STATE_NOT_ALLOWED for one that is held. */
  async sent(payment: ReleasedPayment, sentBy: string): Promise<void> {
    await this.with(payment, async (tranche, { agreement }) => {
      if (await this.access.isConflicted(sentBy, agreement.id)) throw generalErrors.NOT_FOUND();
      requireMayTake(tranche, 'instruct', sentBy);
      await this.changes.apply(agreement, tranche, 'instruct', sentBy, { instructedBy: sentBy });
    });
  }

  /** Its money has arrived: the first one of the contract begins the project, a settlement closes it. */
  async arrived(payment: ReleasedPayment): Promise<void> {
    await this.with(payment, async (tranche, { round, application, agreement }) => {
      await this.changes.apply(agreement, tranche, 'pay', null, { paidAt: this.desk.now() });
      if (application.state === 'CONTRACTED' && tranche.kind !== 'MATCH')
        await this.applications.apply(application, 'activate', null);
      if (tranche.kind === 'SETTLEMENT') await this.applications.apply(application, 'close', null);
      await this.progress.advance(round, null);
    });
  }

  /** The bank sent its money back: it is requested anew. */
  async cameBack(payment: ReleasedPayment): Promise<void> {
    await this.with(payment, async (tranche, { agreement }) => {
      await this.changes.apply(agreement, tranche, 'bounce', null);
    });
  }

  private async with(
    { disbursementId }: ReleasedPayment,
    work: (tranche: TrancheEntity, project: ProjectInHand<AgreementEntity>) => Promise<void>,
  ): Promise<void> {
    const seen = await this.tranches.ofDisbursement(disbursementId);
    if (seen === undefined) return;
    const { agreement, ...project } = await this.desk.inHand({ id: seen.applicationId, roundId: seen.roundId });
    if (agreement !== null) await work(await this.tranches.lock(seen.id), { ...project, agreement });
  }
}
