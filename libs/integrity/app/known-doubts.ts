import { Injectable } from '@nestjs/common';
import { addMinutes } from '#kernel';
import type { RecordFacts } from '#volunteering';
import type { FindingEntity } from '../data/finding.entity.js';
import { FindingRepository } from '../data/finding.repository.js';
import { HandlerMarkRepository } from '../data/handler-mark.repository.js';
import { examineAlone, markOf } from '../domain/examine.js';
import { widestReach } from '../domain/evidence-reach.js';
import { isIndependent } from '../domain/finding.js';
import type { VersionedIntegrityRules } from '../domain/integrity-rules.js';
import type { KnownDoubts as Known, Neighbourhood } from '../domain/neighbourhood.js';
import type { HandlerMark } from '../domain/record-facts.js';

const DAY = 1_440;

/** What is examined together, the findings of before by record, and the rules by region path. */
export interface Examined {
  records: readonly RecordFacts[];
  neighbourhood: Neighbourhood;
  before: ReadonlyMap<string, readonly FindingEntity[]>;
  rules: ReadonlyMap<string, VersionedIntegrityRules>;
}

/** What is doubted already 已有疑点: records for what they are themselves, and hands for other entries of theirs. */
@Injectable()
export class KnownDoubts {
  constructor(
    private readonly findings: FindingRepository,
    private readonly marks: HandlerMarkRepository,
  ) {}

  /** Findings of before, of records and of what their volunteers did around them. */
  async before(records: readonly RecordFacts[], around: readonly RecordFacts[]): Promise<Map<string, FindingEntity[]>> {
    const volunteers = new Set(records.map(({ volunteerId }) => volunteerId));
    const near = around.filter(({ volunteerId }) => volunteers.has(volunteerId));
    return this.findings.ofRecords([...new Set([...records, ...near].map(({ recordId }) => recordId))]);
  }

  /** What was known before, and what the records say by themselves. Marks that are new are kept. */
  async of({ records, neighbourhood, before, rules }: Examined): Promise<Known> {
    const doubted = new Set<string>();
    for (const [recordId, found] of before) {
      if (found.some(({ detector }) => isIndependent(detector))) doubted.add(recordId);
    }
    const found: HandlerMark[] = [];
    for (const record of records) {
      const inForce = rules.get(record.regionPath);
      const findings = inForce ? examineAlone(record, neighbourhood.of(record), inForce.rules) : [];
      if (findings.length > 0) doubted.add(record.recordId);
      const known = (before.get(record.recordId) ?? []).map(({ detector }) => detector);
      const mark = markOf(record, findings);
      if (mark && !known.includes('BACK_ENTRY') && !known.includes('HASTY_ISSUE')) found.push(mark);
    }
    await this.marks.insert(found);
    return { doubted, marks: await this.ofHandsOf(records) };
  }

  private async ofHandsOf(records: readonly RecordFacts[]): Promise<HandlerMark[]> {
    const written = records.filter(({ recordedBy }) => recordedBy !== null);
    const times = written.map(({ recordedAt }) => recordedAt.getTime());
    return this.marks.of(
      [...new Set(written.flatMap(({ recordedBy }) => recordedBy ?? []))],
      addMinutes(new Date(Math.min(...times)), -widestReach.markDays * DAY),
      addMinutes(new Date(Math.max(...times)), widestReach.days * DAY),
    );
  }
}
