import { Injectable } from '@nestjs/common';
import { Idempotency, type Actor } from '#platform';
import { CorrectionRepository } from '../data/correction.repository.js';
import type { CorrectionDecision } from '../domain/record-correction.js';
import { RecordCorrections } from './record-corrections.js';
import { RecordDesk } from './record-desk.js';
import { RecordTrail } from './record-trail.js';

/** Input of a decision on a correction. */
export interface DecideCorrectionInput {
  correctionId: string;
  decision: CorrectionDecision;
  reason: string;
  idempotencyKey: string;
}

/**
 * The station answers a correction 处理更正: approved, another record takes the place of the old one, whose minutes and points
 * are taken back; declined, all stays. One that is overdue may be answered by the district too. NOT_FOUND, FOUR_EYES, STATE_NOT_ALLOWED, DAILY_LIMIT_REACHED, POINTS_SPENT.
 */
@Injectable()
export class DecideCorrection {
  constructor(
    private readonly idempotency: Idempotency,
    private readonly desk: RecordDesk,
    private readonly corrections: CorrectionRepository,
    private readonly effects: RecordCorrections,
    private readonly trail: RecordTrail,
  ) {}

  /** Returns the id of the record that holds now. */
  async execute(actor: Actor, { idempotencyKey: key, ...input }: DecideCorrectionInput): Promise<string> {
    const question = { actorId: actor.personId, key, operation: 'decideCorrection', input };
    return this.idempotency.once(question, async () => {
      const { recordId, escalatedAt } = await this.corrections.get(input.correctionId);
      const permission = escalatedAt === null ? 'record.backfill' : 'record.review';
      const opened = await this.desk.forStaff(actor, recordId, permission);
      const event = input.decision === 'APPROVE' ? 'approve' : 'decline';
      const decision = { decidedBy: actor.personId, decisionReason: input.reason };
      const { minutes } = await this.effects.answer(input.correctionId, event, decision);
      const details = { correctionId: input.correctionId, before: opened.record.minutes, asked: minutes };
      const by = { role: 'STATION' as const, personId: actor.personId };
      if (event === 'decline') {
        await this.trail.note(opened, 'declineCorrection', by, { details });
        return recordId;
      }
      const newRecordId = await this.effects.replace(opened, minutes, actor.personId);
      await this.corrections.update(input.correctionId, { newRecordId });
      await this.trail.note(opened, 'approveCorrection', by, { details: { ...details, newRecordId } });
      return newRecordId;
    });
  }
}
