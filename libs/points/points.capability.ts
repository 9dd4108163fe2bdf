import type { Capability } from '#platform';
import { CreatePoints1767000000005 } from './data/migrations/1767000000005-create-points.js';
import { CreatePointsLots1767000000020 } from './data/migrations/1767000000020-create-points-lots.js';
import { LotEntity } from './data/lot.entity.js';
import { LotUseEntity } from './data/lot-use.entity.js';
import { PointsPolicyEntity } from './data/points-policy.entity.js';
import { pointsErrors } from './domain/points.errors.js';
import { PointsModule } from './points.module.js';

/** Points as a part of the application. */
export const pointsCapability: Capability = {
  name: 'points',
  module: PointsModule,
  entities: [PointsPolicyEntity, LotEntity, LotUseEntity],
  migrations: [CreatePoints1767000000005, CreatePointsLots1767000000020],
  errors: pointsErrors.catalogue,
};
