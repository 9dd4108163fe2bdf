import { Injectable } from '@nestjs/common';
import { Events, Timers } from '#platform';
import { ComplaintRepository } from '../data/complaint.repository.js';
import type { ComplaintEntity } from '../data/feedback.entities.js';
import { complaintStates, type ComplaintEvent } from '../domain/complaint.states.js';
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
  ) {}

  async open(complaint: ComplaintEntity): Promise<ComplaintEntity> {
    await this.complaints.add(complaint);
    const { id, decideUntil } = complaint;
    const dueAt = new Date(decideUntil.getTime() + 1);
    await this.timers.schedule({ kind: COMPLAINT_DUE, key: id, dueAt, payload: { complaintId: id } });
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

  /** Its working days are over: one that still waits is marked, and its station told. */
  async due(complaintId: string): Promise<void> {
    const complaint = await this.complaints.lock(complaintId);
    if (!complaintStates.allows(complaint.state, 'uphold')) return;
    await this.complaints.change(complaint.id, { overdue: true });
    await this.tell({ ...complaint, overdue: true });
  }

  private async tell({ id, state, overdue, regionPath }: ComplaintEntity): Promise<void> {
    const regionIds = regionPath.split('/').filter((part) => part !== '');
    await this.events.publish(ComplaintChanged, { complaintId: id, state, overdue, regionIds });
  }
}
