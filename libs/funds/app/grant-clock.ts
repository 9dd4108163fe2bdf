import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import { Events, Timers } from '#platform';
import type { GrantEntity } from '../data/grant.entity.js';
import { GrantRepository } from '../data/grant.repository.js';
import { isOverdue } from '../domain/grant-policy.js';
import { isBeforePayment } from '../domain/grant.states.js';
import { GrantChanges } from './grant-changes.js';
import { GrantOverdue } from './grants.events.js';

/** Kinds of the timers of a grant; kept in the database, so never changed. */
export const grantTimer = {
  money: 'funds.grant-money-due',
  papers: 'funds.grant-papers-due',
  reservation: 'funds.grant-reservation',
} as const;

/** The clock of the fast lane (快速通道时限): set, shown, and raised when the time has passed. */
@Injectable()
export class GrantClock {
  constructor(
    private readonly timers: Timers,
    private readonly grants: GrantRepository,
    private readonly changes: GrantChanges,
    private readonly events: Events,
    private readonly clock: Clock,
  ) {}

  /** Sets the timers of a grant. In the open unit. */
  async start({ id, payDueAt, papersDueAt }: Pick<GrantEntity, 'id' | 'payDueAt' | 'papersDueAt'>): Promise<void> {
    const later = (dueAt: Date): Date => new Date(dueAt.getTime() + 1);
    const about = { key: id, payload: { grantId: id } };
    if (payDueAt !== null) await this.timers.schedule({ ...about, kind: grantTimer.money, dueAt: later(payDueAt) });
    if (papersDueAt !== null) {
      await this.timers.schedule({ ...about, kind: grantTimer.papers, dueAt: later(papersDueAt) });
    }
  }

  /** Raises the clock where the money, or the papers, have not come. */
  async raise(grantId: string, what: 'MONEY' | 'PAPERS'): Promise<void> {
    const grant = await this.grants.lock(grantId);
    const late = what === 'MONEY' ? this.moneyLate(grant) : this.papersLate(grant);
    const waiting = what === 'MONEY' ? isBeforePayment(grant.state) : grant.state !== 'REJECTED';
    if (!late || !waiting) return;
    const raised = await this.changes.keep(grant, { overdueRaisedAt: grant.overdueRaisedAt ?? this.clock.now() });
    await this.changes.note(null, 'overdue', raised, { what });
    const { fundId, state, submittedBy } = grant;
    await this.events.publish(GrantOverdue, { grantId, fundId, state, submittedBy, what });
  }

  /** Whether the money was sent, or still waits, after its time. */
  moneyLate({ payDueAt, sentAt }: Pick<GrantEntity, 'payDueAt' | 'sentAt'>): boolean {
    return isOverdue(payDueAt, sentAt, this.clock.now());
  }

  /** Whether the papers came, or still miss, after their time. */
  papersLate({ papersDueAt, papersCompletedAt }: Pick<GrantEntity, 'papersDueAt' | 'papersCompletedAt'>): boolean {
    return isOverdue(papersDueAt, papersCompletedAt, this.clock.now());
  }
}
