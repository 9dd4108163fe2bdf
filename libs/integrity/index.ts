export { integrityCapability } from './integrity.capability.js';
export { RecordReviewChanged } from './app/integrity.events.js';
export { integrityErrors } from './domain/integrity.errors.js';
export { examine, examineAlone, markOf, scoreOf } from './domain/examine.js';
export { detectorNames, type DetectorName, type Finding } from './domain/finding.js';
export { defaultIntegrityRules, type IntegrityRules } from './domain/integrity-rules.js';
export { Neighbourhood } from './domain/neighbourhood.js';
export type { DeviceUse, HandlerMark, RecordFacts } from './domain/record-facts.js';
export type { ReviewState } from './domain/review.states.js';
