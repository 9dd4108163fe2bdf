import { Injectable } from '@nestjs/common';
import { Events, type Actor } from '#platform';
import { ServiceRecordRepository } from '../data/service-record.repository.js';
import type { ReviewDecision } from '../domain/record-facts.js';
import { serviceRecordStates } from '../domain/service-record.states.js';
import { RecordCorrections } from './record-corrections.js';
import { RecordDesk, type OpenRecord } from './record-desk.js';
import { RecordEffects } from './record-effects.js';
import { RecordTrail, type RecordAct } from './record-trail.js';
import { ServiceRecordThawed } from './volunteering.events.js';

const acts: Record<ReviewDecision['kind'], RecordAct> = {
  RELEASE: 'releaseRecord',
  CORRECT: 'correctRecord',
  REVOKE: 'revokeRecord',
};

/**
 * Ends the freezing of a record as its review decided: released it has effect, corrected another takes its place, revoked it
 * does not count and what it gave is taken back. Call it in an open unit, before any row above the record is locked.
 */
@Injectable()
export class DecideFrozenRecord {
  constructor(
    private readonly desk: RecordDesk,
    private readonly records: ServiceRecordRepository,
    private readonly effects: RecordEffects,
    private readonly corrections: RecordCorrections,
    private readonly trail: RecordTrail,
    private readonly events: Events,
  ) {}

  /**
   * Returns the id of the record that holds now. NOT_FOUND, FOUR_EYES, STATE_NOT_ALLOWED, BAD_USER_INPUT and
   * DAILY_LIMIT_REACHED for the minutes of a correction, POINTS_SPENT.
   */
  async execute(actor: Actor, recordId: string, decision: ReviewDecision, reason: string): Promise<string> {
    const opened = await this.desk.forReview(actor, recordId);
    const { record } = opened;
    if (record.effectiveAt !== null) {
      const { volunteerId, personId, regionId } = record;
      await this.events.publish(ServiceRecordThawed, { recordId, volunteerId, personId, regionId });
    }
    const holds = await this.apply(opened, decision, { decidedBy: actor.personId, decisionReason: reason });
    const by = { role: 'STATION' as const, personId: actor.personId };
    const details = { before: record.minutes, newRecordId: holds };
    await this.trail.note(opened, acts[decision.kind], by, { reason, details });
    return holds;
  }

  private async apply(
    opened: OpenRecord,
    decision: ReviewDecision,
    by: { decidedBy: string; decisionReason: string },
  ): Promise<string> {
    const { record } = opened;
    if (decision.kind === 'REVOKE') {
      await this.corrections.revoke(opened, by);
      return record.id;
    }
    if (decision.kind === 'CORRECT') {
      await this.corrections.requireSound(opened, decision.minutes);
      await this.corrections.declineOpen(record.id, by);
      return this.corrections.replace(opened, decision.minutes, by.decidedBy);
    }
    if (record.effectiveAt === null) await this.effects.release(record);
    else {
      const state = serviceRecordStates.next(record.state, 'thaw');
      await this.records.update(record.id, { state, frozenFor: null });
    }
    return record.id;
  }
}
