import { ActivateMatchingPool } from './app/activate-pool.js';
import { AuditPools } from './app/audit-pools.js';
import { CreateMatchingPool } from './app/create-pool.js';
import { DecideMatches } from './app/decide-matches.js';
import { EndMatchingPool } from './app/end-pool.js';
import { FundMatchingPool } from './app/fund-pool.js';
import { MatchGift } from './app/match-gift.js';
import { Matches } from './app/matches.facade.js';
import { PoolChanges } from './app/pool-changes.js';
import { PoolChecksSubscriber } from './app/pool-checks.subscriber.js';
import { PoolCover } from './app/pool-cover.js';
import { PoolDesk } from './app/pool-desk.js';
import { PoolMarks } from './app/pool-marks.js';
import { PoolQueries } from './app/pool-queries.js';
import { PoolRegister } from './app/pool-register.js';
import { PoolTimersSubscriber } from './app/pool-timers.subscriber.js';
import { RecomputeMatches } from './app/recompute-matches.js';
import { ReleaseMatchingPool } from './app/release-pool.js';
import { ReviewHeldMatch } from './app/review-match.js';
import { ReviewedMatches } from './app/reviewed-matches.js';
import { TakeBackMatches } from './app/take-back-matches.js';
import { MatchRepository } from './data/match.repository.js';
import { PoolDriveRepository } from './data/pool-drive.repository.js';
import { PoolRepository } from './data/pool.repository.js';
import { DriveMatchedResolver } from './graphql/drive-matched.resolver.js';
import { PoolQueriesResolver } from './graphql/pool-queries.resolver.js';
import { DriveMatchedLoader, SponsorNameLoader } from './graphql/pool.loaders.js';
import { PoolResolver } from './graphql/pool.resolver.js';

const steps = [ActivateMatchingPool, CreateMatchingPool, EndMatchingPool, FundMatchingPool, ReleaseMatchingPool];
const means = [PoolChanges, PoolCover, PoolDesk, PoolMarks, PoolQueries, PoolRegister, PoolTimersSubscriber];
const matches = [DecideMatches, Matches, MatchGift, ReviewHeldMatch, ReviewedMatches, TakeBackMatches];
const checks = [AuditPools, PoolChecksSubscriber, RecomputeMatches];
const repositories = [MatchRepository, PoolDriveRepository, PoolRepository];
const resolvers = [DriveMatchedResolver, PoolQueriesResolver, PoolResolver, DriveMatchedLoader, SponsorNameLoader];

/** Matching (配捐): pools of sponsors, and what they give to gifts. */
export const matchingProviders = [...steps, ...means, ...matches, ...checks, ...repositories, ...resolvers];
