import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Events, Timers } from '#platform';
import type { GrantEntity } from '../data/grant.entity.js';
import { GrantRepository } from '../data/grant.repository.js';
import { requireMayPay } from '../domain/two-persons.js';
import { GrantChanges } from './grant-changes.js';
import { GrantClock, grantTimer } from './grant-clock.js';
import { ReserveGrant } from './reserve-grant.js';
import { DisbursementBounced, DisbursementSent, DisbursementSettled, type PaymentStep } from './spending.events.js';

/** What happens to a grant when its time has come, and when its money goes, comes back or arrives. */
@Injectable()
export class GrantsSubscriber implements OnModuleInit {
  constructor(
    private readonly timers: Timers,
    private readonly events: Events,
    private readonly clock: GrantClock,
    private readonly reserve: ReserveGrant,
    private readonly grants: GrantRepository,
    private readonly changes: GrantChanges,
  ) {}

  onModuleInit(): void {
    this.timers.handle(grantTimer.money, ({ grantId }) => this.clock.raise(String(grantId), 'MONEY'));
    this.timers.handle(grantTimer.papers, ({ grantId }) => this.clock.raise(String(grantId), 'PAPERS'));
    this.timers.handle(grantTimer.reservation, ({ grantId }) => this.reserve.lapse(String(grantId)));
    this.events.inTransaction(DisbursementSent, (step) => this.sent(step));
    this.events.inTransaction(DisbursementBounced, async (step) => {
      const grant = await this.grantOf(step);
      if (grant) await this.changes.keep(grant, { sentAt: null });
    });
    this.events.inTransaction(DisbursementSettled, async (step) => {
      const grant = await this.grantOf(step);
      if (grant) await this.changes.apply(grant, 'pay', null, { paidAt: grant.sentAt });
    });
  }

  /** Refuses a payer who had another part in the case. Throws GRANT_NEEDS_ANOTHER_PERSON. */
  private async sent(step: PaymentStep & { sentBy: string; madeBy: string; sentAt: string }): Promise<void> {
    const grant = await this.grantOf(step);
    if (grant === undefined) return;
    requireMayPay(await this.changes.personsOf(grant), step.madeBy, step.sentBy);
    await this.changes.keep(grant, { sentAt: new Date(step.sentAt) });
  }

  private async grantOf({ subjectKind, subjectId }: PaymentStep): Promise<GrantEntity | undefined> {
    return subjectKind === 'GRANT' ? this.grants.lock(subjectId) : undefined;
  }
}
