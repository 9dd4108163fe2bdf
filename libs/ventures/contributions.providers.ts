import type { Provider } from '@nestjs/common';
import { ContributionsSubscriber } from './app/contributions.subscriber.js';
import { FreezeMatches } from './app/freeze-matches.js';
import { MatchChecksSubscriber } from './app/match-checks.subscriber.js';
import { MatchReservations } from './app/match-reservations.js';
import { MatchesSubscriber } from './app/matches.subscriber.js';
import { MatchingQueries } from './app/matching-queries.js';
import { NameApplicationDrive } from './app/name-application-drive.js';
import { NameMatchingPurpose } from './app/name-matching-purpose.js';
import { SecureDonations } from './app/secure-donations.js';
import { ContributionRepository } from './data/contribution.repository.js';
import { MatchRepository } from './data/match.repository.js';
import { MatchingResolver } from './graphql/matching.resolver.js';
import { MatchPoolLoader } from './graphql/round-pool.loader.js';
import { RoundPoolResolver } from './graphql/round-pool.resolver.js';

/** What is provided for donations that count in a round, and for their matching (已落实捐赠与配捐). */
export const contributionsProviders: Provider[] = [
  ...[NameApplicationDrive, SecureDonations, ContributionsSubscriber, MatchingQueries],
  ...[NameMatchingPurpose, FreezeMatches, MatchesSubscriber, MatchReservations, MatchChecksSubscriber],
  ...[ContributionRepository, MatchRepository, MatchingResolver, MatchPoolLoader, RoundPoolResolver],
];
