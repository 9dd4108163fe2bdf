import type { Evidence } from './finding.js';
import type { IntegrityRules } from './integrity-rules.js';
import type { RecordFacts, Surroundings } from './record-facts.js';

/** A rule that looks at one record; null where it finds nothing. */
export type Detector = (record: RecordFacts, around: Surroundings, rules: IntegrityRules) => Evidence | null;
