import { detectBackEntry } from './detect-back-entry.js';
import { detectBatch } from './detect-batch.js';
import { detectBeyondRequest } from './detect-beyond-request.js';
import { detectDoubtedHandler } from './detect-doubted-handler.js';
import { detectFarCode } from './detect-far-code.js';
import { detectHastyIssue } from './detect-hasty-issue.js';
import { detectImpossibleTravel } from './detect-impossible-travel.js';
import { detectOverlap } from './detect-overlap.js';
import { detectOwnHousehold } from './detect-own-household.js';
import { detectOneDevice } from './detect-one-device.js';
import type { Detector } from './detector.js';
import { detectorNames, isIndependent, type DetectorName, type Finding } from './finding.js';
import type { IntegrityRules } from './integrity-rules.js';
import type { HandlerMark, RecordFacts, Surroundings } from './record-facts.js';

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
  DOUBTED_HANDLER: detectDoubtedHandler,
};

/** Everything the rules find in a record, in their published order; a rule that weighs nothing is not asked. */
export const examine = (record: RecordFacts, around: Surroundings, rules: IntegrityRules): Finding[] =>
  asked(detectorNames, record, around, rules);

/** What the rules find in a record for what it is itself, before anything is known of the records beside it. */
export const examineAlone = (record: RecordFacts, around: Surroundings, rules: IntegrityRules): Finding[] =>
  asked(detectorNames.filter(isIndependent), record, around, rules);

function asked(
  names: readonly DetectorName[],
  record: RecordFacts,
  around: Surroundings,
  rules: IntegrityRules,
): Finding[] {
  return names.flatMap((detector) => {
    const weight = rules.weights[detector];
    const evidence = weight === 0 ? null : detectors[detector](record, around, rules);
    return evidence === null ? [] : [{ detector, weight, evidence }];
  });
}

/** The mark that findings leave on the hand that entered a record; null where it has none. */
export function markOf(
  { recordId, recordedBy, recordedAt }: RecordFacts,
  findings: readonly Pick<Finding, 'detector'>[],
): HandlerMark | null {
  const marked = findings.some(({ detector }) => detector === 'BACK_ENTRY' || detector === 'HASTY_ISSUE');
  return marked && recordedBy !== null ? { recordId, handlerId: recordedBy, enteredAt: recordedAt } : null;
}

/** The sum of the published weights. */
export const scoreOf = (findings: readonly Pick<Finding, 'weight'>[]): number =>
  findings.reduce((sum, { weight }) => sum + weight, 0);
