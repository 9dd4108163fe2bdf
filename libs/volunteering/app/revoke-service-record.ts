import { Injectable } from '@nestjs/common';
import { Idempotency, type Actor } from '#platform';
import { RecordCorrections } from './record-corrections.js';
import { RecordDesk } from './record-desk.js';
import { RecordTrail } from './record-trail.js';

/** Input of a revocation. */
export interface RevokeRecordInput {
  recordId: string;
  reason: string;
  idempotencyKey: string;
}

/**
 * The station revokes a record that should not be 撤销; minutes and points it gave are taken back.
 * NOT_FOUND, FOUR_EYES, STATE_NOT_ALLOWED, POINTS_SPENT.
 */
@Injectable()
export class RevokeServiceRecord {
  constructor(
    private readonly idempotency: Idempotency,
    private readonly desk: RecordDesk,
    private readonly effects: RecordCorrections,
    private readonly trail: RecordTrail,
  ) {}

  /** Returns the id of the record. */
  async execute(actor: Actor, { idempotencyKey: key, ...input }: RevokeRecordInput): Promise<string> {
    const question = { actorId: actor.personId, key, operation: 'revokeServiceRecord', input };
    return this.idempotency.once(question, async () => {
      const opened = await this.desk.forStaff(actor, input.recordId);
      await this.effects.revoke(opened, { decidedBy: actor.personId, decisionReason: input.reason });
      const by = { role: 'STATION' as const, personId: actor.personId };
      const details = { before: opened.record.state, minutes: opened.record.minutes };
      await this.trail.note(opened, 'revokeRecord', by, { reason: input.reason, details });
      return opened.record.id;
    });
  }
}
