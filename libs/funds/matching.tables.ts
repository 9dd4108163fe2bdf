import { MatchEntity } from './data/match.entity.js';
import { CreateMatching1767000000050 } from './data/migrations/1767000000050-create-matching.js';
import { CountEveryGift1767000000103 } from './data/migrations/1767000000103-count-every-gift.js';
import { PoolCoverEntity, PoolDriveEntity, PoolEntity } from './data/pool.entities.js';
import { UnmatchedGiftEntity } from './data/unmatched-gift.entity.js';

/** Tables of matching (配捐). */
export const matchingEntities = [PoolEntity, PoolCoverEntity, PoolDriveEntity, MatchEntity, UnmatchedGiftEntity];
export const matchingMigrations = [CreateMatching1767000000050, CountEveryGift1767000000103];
