import { Injectable } from '@nestjs/common';
import type { Actor } from '#platform';
import { RecordEvidenceRepository } from '../data/record-evidence.repository.js';
import type { Evidence, EvidenceReach, ReviewDecision } from '../domain/record-facts.js';
import { DecideFrozenRecord } from './decide-frozen-record.js';
import { FreezeRecords } from './freeze-records.js';
import { RecordEvidence } from './record-evidence.js';

/** The calls that the review of hours (integrity) makes into volunteering. */
@Injectable()
export class RecordReview {
  constructor(
    private readonly evidence: RecordEvidence,
    private readonly repository: RecordEvidenceRepository,
    private readonly freezing: FreezeRecords,
    private readonly deciding: DecideFrozenRecord,
  ) {}

  /** What is known of the records and of what lies around them; unknown ids are left out. */
  async evidenceOf(recordIds: readonly string[], reach: EvidenceReach): Promise<Evidence> {
    return this.evidence.of(recordIds, reach);
  }

  /** Records that took effect in a time and still have it, in the order of (effectiveAt, id), after a place in it. */
  async effectiveBetween(
    from: Date,
    to: Date,
    after: { effectiveAt: Date; id: string } | null,
    limit: number,
  ): Promise<{ id: string; effectiveAt: Date }[]> {
    return this.repository.effectiveBetween(from, to, after, limit);
  }

  /** Freezes records that are verified or in effect; returns which. What such a record gave is held (ServiceRecordFrozen). */
  async freeze(recordIds: readonly string[]): Promise<string[]> {
    return this.freezing.execute(recordIds);
  }

  /** Ends the freezing of a record; see DecideFrozenRecord. Returns the id of the record that holds now. */
  async decide(actor: Actor, recordId: string, decision: ReviewDecision, reason: string): Promise<string> {
    return this.deciding.execute(actor, recordId, decision, reason);
  }
}
