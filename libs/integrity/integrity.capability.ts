import type { Capability } from '#platform';
import { FindingEntity } from './data/finding.entity.js';
import { HandlerMarkEntity } from './data/handler-mark.entity.js';
import { IntegrityPolicyEntity } from './data/integrity-policy.entity.js';
import { CreateIntegrity1767000000029 } from './data/migrations/1767000000029-create-integrity.js';
import { CreateHandlerMarks1767000000067 } from './data/migrations/1767000000067-create-handler-marks.js';
import { ReviewEntity } from './data/review.entity.js';
import { integrityErrors } from './domain/integrity.errors.js';
import { IntegrityModule } from './integrity.module.js';

/** The review of hours as a part of the application. */
export const integrityCapability: Capability = {
  name: 'integrity',
  module: IntegrityModule,
  entities: [IntegrityPolicyEntity, FindingEntity, HandlerMarkEntity, ReviewEntity],
  migrations: [CreateIntegrity1767000000029, CreateHandlerMarks1767000000067],
  errors: integrityErrors.catalogue,
};
