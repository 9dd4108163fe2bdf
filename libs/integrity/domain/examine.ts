import { detectBackEntry } from './detect-back-entry.js';
import { detectBatch } from './detect-batch.js';
import { detectBeyondRequest } from './detect-beyond-request.js';
import { detectFarCode } from './detect-far-code.js';
import { detectHastyIssue } from './detect-hasty-issue.js';
import { detectImpossibleTravel } from './detect-impossible-travel.js';
import { detectOverlap } from './detect-overlap.js';
import { detectOwnHousehold } from './detect-own-household.js';
import { detectOneDevice } from './detect-one-device.js';
import type { Detector } from './detector.js';
import { detectorNames, type DetectorName, type Finding } from './finding.js';
import type { IntegrityRules } from './integrity-rules.js';
import type { RecordFacts, Surroundings } from './record-facts.js';

const detectors: Readonly<Record<DetectorName, Detector>> = {
  OVERLAP: detectOverlap,
  IMPOSSIBLE_TRAVEL: detectImpossibleTravel,
  HASTY_ISSUE: detectHastyIssue,
  BACK_ENTRY: detectBackEntry,
  BATCH: detectBatch,
  SHARED_DEVICE: detectOneDevice,
  OWN_HOUSEHOLD: detectOwnHousehold,
  FAR_CODE: detectFarCode,
  BEYOND_REQUEST: detectBeyondRequest,
};

/** Everything the rules find in a record, in their published order; a rule that weighs nothing is not asked. */
export function examine(record: RecordFacts, around: Surroundings, rules: IntegrityRules): Finding[] {
  return detectorNames.flatMap((detector) => {
    const weight = rules.weights[detector];
    const evidence = weight === 0 ? null : detectors[detector](record, around, rules);
    return evidence === null ? [] : [{ detector, weight, evidence }];
  });
}

/** The sum of the published weights. */
export const scoreOf = (findings: readonly Pick<Finding, 'weight'>[]): number =>
  findings.reduce((sum, { weight }) => sum + weight, 0);
