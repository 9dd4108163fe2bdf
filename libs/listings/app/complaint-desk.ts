import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import { Events, Timers } from '#platform';
import { ComplaintRepository } from '../data/complaint.repository.js';
import type { ComplaintEntity } from '../data/feedback.entities.js';
import { complaintStates, type ComplaintEvent } from '../domain/complaint.states.js';
import { complaintDueAt, knownComplaintDates } from '../domain/complaint.js';
import { ComplaintChanged } from './feedback.events.js';

/** The kind of the timer that says when nobody decided a complaint in its working days. */
export const COMPLAINT_DUE = 'listings.complaint-due';

/** The one way to change complaints, in an open unit: state, timer and the word to those concerned. */
@Injectable()
export class ComplaintDesk {
  constructor(
    private readonly complaints: ComplaintRepository,
    private readonly timers: Timers,
    private readonly events: Events,
    private readonly clock: Clock,
  ) {}

  async open(complaint: ComplaintEntity): Promise<ComplaintEntity> {
    await this.complaints.add(complaint);
    await this.watch(complaint);
    await this.tell(complaint);
    return complaint;
  }

  /** Moves a locked complaint on. Throws STATE_NOT_ALLOWED. */
  async apply(
    complaint: ComplaintEntity,
    event: ComplaintEvent,
    patch: Partial<Omit<ComplaintEntity, 'id' | 'state'>> = {},
  ): Promise<ComplaintEntity> {
    const state = complaintStates.next(complaint.state, event);
    await this.complaints.change(complaint.id, { ...patch, state });
    const changed = { ...complaint, ...patch, state };
    if (!complaintStates.allows(state, 'uphold')) await this.timers.cancel(COMPLAINT_DUE, complaint.id);
    await this.tell(changed);
    return changed;
  }

  /** Its working days are over: one that still waits is marked, and its station told. One without dates gets them, if there are any. */
  async due(complaintId: string): Promise<void> {
    const complaint = await this.complaints.lock(complaintId);
    if (!complaintStates.allows(complaint.state, 'uphold')) return;
    const dates = knownComplaintDates(complaint.filedAt);
    const { decideUntil } = complaint.decideUntil === null ? dates : complaint;
    const overdue = decideUntil !== null && this.clock.now() > decideUntil;
    const patch = { ...(complaint.decideUntil === null ? dates : {}), overdue };
    await this.complaints.change(complaint.id, patch);
    const changed = { ...complaint, ...patch };
    if (!overdue) await this.watch(changed);
    if (overdue || decideUntil !== null) await this.tell(changed);
  }

  private async watch(complaint: ComplaintEntity): Promise<void> {
    const dueAt = complaintDueAt(complaint, this.clock.now());
    const payload = { complaintId: complaint.id };
    await this.timers.schedule({ kind: COMPLAINT_DUE, key: complaint.id, dueAt, payload });
  }

  private async tell({ id, state, overdue, regionPath }: ComplaintEntity): Promise<void> {
    const regionIds = regionPath.split('/').filter((part) => part !== '');
    await this.events.publish(ComplaintChanged, { complaintId: id, state, overdue, regionIds });
  }
}
