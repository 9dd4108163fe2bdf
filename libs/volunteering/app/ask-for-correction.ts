import { Injectable } from '@nestjs/common';
import { newId } from '#kernel';
import { Idempotency, type Actor } from '#platform';
import { CorrectionRepository } from '../data/correction.repository.js';
import { requireSoundCorrection } from '../domain/record-correction.js';
import { serviceRecordStates } from '../domain/service-record.states.js';
import { volunteeringErrors } from '../domain/volunteering.errors.js';
import { CorrectionDeadlines } from './correction-deadlines.js';
import { Policies } from './policies.js';
import { RecordDesk } from './record-desk.js';
import { RecordTrail } from './record-trail.js';

/** Input of a correction: the minutes that should count. */
export interface CorrectionInput {
  recordId: string;
  minutes: number;
  reason: string;
  idempotencyKey: string;
}

/**
 * A volunteer asks for a correction 申请更正 of an effective record; it stays as it is until the station answers.
 * NOT_FOUND for anybody else, CORRECTION_OPEN, STATE_NOT_ALLOWED, BAD_USER_INPUT.
 */
@Injectable()
export class AskForCorrection {
  constructor(
    private readonly idempotency: Idempotency,
    private readonly desk: RecordDesk,
    private readonly corrections: CorrectionRepository,
    private readonly policies: Policies,
    private readonly trail: RecordTrail,
    private readonly deadlines: CorrectionDeadlines,
  ) {}

  /** Returns the id of the correction. */
  async execute(actor: Actor, { idempotencyKey: key, ...input }: CorrectionInput): Promise<string> {
    const question = { actorId: actor.personId, key, operation: 'requestCorrection', input };
    return this.idempotency.once(question, async () => {
      const opened = await this.desk.forVolunteer(actor, input.recordId);
      const { record, request } = opened;
      serviceRecordStates.next(record.state, 'correct');
      if (await this.corrections.openOf(record.id)) throw volunteeringErrors.CORRECTION_OPEN();
      const { counting: policy } = await this.policies.for(request.regionId, request.startsAt);
      requireSoundCorrection({ minutes: input.minutes, recorded: record.minutes, service: request, policy });
      const id = newId<'RecordCorrection'>();
      const { createdAt, dueAt } = await this.deadlines.set(id, request.regionId);
      await this.corrections.insert({
        id,
        recordId: record.id,
        openFor: record.id,
        personId: actor.personId,
        regionPath: request.regionPath,
        minutes: input.minutes,
        reason: input.reason,
        state: 'OPEN',
        decidedBy: null,
        decisionReason: null,
        decidedAt: null,
        newRecordId: null,
        dueAt,
        escalatedAt: null,
        createdAt,
      });
      const details = { correctionId: id, minutes: input.minutes };
      await this.trail.note(opened, 'askCorrection', { role: 'VOLUNTEER', personId: actor.personId }, { details });
      return id;
    });
  }
}
