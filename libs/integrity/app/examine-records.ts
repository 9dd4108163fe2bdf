import { Injectable } from '@nestjs/common';
import { Clock, newId } from '#kernel';
import { RecordReview, type RecordFacts } from '#volunteering';
import type { FindingEntity } from '../data/finding.entity.js';
import { FindingRepository } from '../data/finding.repository.js';
import { examine, scoreOf } from '../domain/examine.js';
import type { VersionedIntegrityRules } from '../domain/integrity-rules.js';
import { widestReach } from '../domain/evidence-reach.js';
import { Neighbourhood } from '../domain/neighbourhood.js';
import { IntegrityPolicies } from './integrity-policies.js';
import { KnownDoubts } from './known-doubts.js';
import { OpenReviews, type Doubt } from './open-reviews.js';

/** Examines records by the rules of their regions 核查, all of them with the same few statements, and freezes the doubtful ones. */
@Injectable()
export class ExamineRecords {
  constructor(
    private readonly review: RecordReview,
    private readonly policies: IntegrityPolicies,
    private readonly findings: FindingRepository,
    private readonly doubts: KnownDoubts,
    private readonly openReviews: OpenReviews,
    private readonly clock: Clock,
  ) {}

  /** Call in an open unit. What was found before counts too. Returns the ids of the records frozen. */
  async execute(recordIds: readonly string[]): Promise<string[]> {
    const now = this.clock.now();
    const { records, around, deviceUses } = await this.review.evidenceOf(recordIds, widestReach);
    if (records.length === 0) return [];
    const rules = await this.policies.forPaths([...new Set(records.map(({ regionPath }) => regionPath))], now);
    const before = await this.doubts.before(records, around);
    const alone = new Neighbourhood(around, deviceUses);
    const known = await this.doubts.of({ records, neighbourhood: alone, before, rules });
    const neighbourhood = new Neighbourhood(around, deviceUses, known);
    const fresh: FindingEntity[] = [];
    const doubts: Doubt[] = [];
    for (const record of records) {
      const inForce = rules.get(record.regionPath);
      if (!inForce) continue;
      const earlier = before.get(record.recordId) ?? [];
      const found = this.freshFindings(record, neighbourhood, inForce, earlier, now);
      const score = scoreOf([...earlier, ...found]);
      fresh.push(...found);
      if (found.length > 0 && score >= inForce.rules.threshold) doubts.push({ record, score, inForce });
    }
    await this.findings.insert(fresh);
    return this.openReviews.execute(doubts);
  }

  private freshFindings(
    record: RecordFacts,
    neighbourhood: Neighbourhood,
    { rules, version: policyId }: VersionedIntegrityRules,
    known: readonly FindingEntity[],
    foundAt: Date,
  ): FindingEntity[] {
    const { recordId } = record;
    return examine(record, neighbourhood.of(record), rules)
      .filter(({ detector }) => known.every((one) => one.detector !== detector))
      .map((finding) => ({ ...finding, id: newId<'Finding'>(), recordId, policyId, foundAt }));
  }
}
