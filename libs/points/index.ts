export { pointsCapability } from './points.capability.js';
export { PointsChanged } from './app/points.events.js';
export { pointsErrors } from './domain/points.errors.js';
export type { PointsPolicyVersion, PointsRules } from './domain/points-policy.js';
