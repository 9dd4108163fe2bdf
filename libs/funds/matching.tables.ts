import { MatchEntity } from './data/match.entity.js';
import { CreateMatching1767000000050 } from './data/migrations/1767000000050-create-matching.js';
import { PoolCoverEntity, PoolDriveEntity, PoolEntity } from './data/pool.entities.js';

/** Tables of matching (配捐). */
export const matchingEntities = [PoolEntity, PoolCoverEntity, PoolDriveEntity, MatchEntity];
export const matchingMigrations = [CreateMatching1767000000050];
