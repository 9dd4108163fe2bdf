import type { Type } from '@nestjs/common';
import { ApplicationDriveEntity, ContributionEntity } from './data/contribution.entities.js';
import { CreateContributions1767000000092 } from './data/migrations/1767000000092-create-contributions.js';
import { MatchEntity, MatchPoolEntity } from './data/match.entities.js';
import { CreateMatches1767000000130 } from './data/migrations/1767000000130-create-matches.js';

/** Tables of donations that count in a round, and of what they are matched with (已落实捐赠与配捐). */
export const contributionsEntities: Type[] = [
  ...[ApplicationDriveEntity, ContributionEntity, MatchEntity, MatchPoolEntity],
];
export const contributionsMigrations: Type[] = [CreateContributions1767000000092, CreateMatches1767000000130];
