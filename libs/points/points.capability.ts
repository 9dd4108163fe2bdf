import type { Capability } from '#platform';
import { CreatePoints1767000000005 } from './data/migrations/1767000000005-create-points.js';
import { PointsPolicyEntity } from './data/points-policy.entity.js';
import { pointsErrors } from './domain/points.errors.js';
import { PointsModule } from './points.module.js';

/** Points as a part of the application. */
export const pointsCapability: Capability = {
  name: 'points',
  module: PointsModule,
  entities: [PointsPolicyEntity],
  migrations: [CreatePoints1767000000005],
  errors: pointsErrors.catalogue,
};
