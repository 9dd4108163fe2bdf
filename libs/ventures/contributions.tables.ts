import type { Type } from '@nestjs/common';
import { ApplicationDriveEntity, ContributionEntity } from './data/contribution.entities.js';
import { CreateContributions1767000000092 } from './data/migrations/1767000000092-create-contributions.js';

/** Tables of donations that count in a round (已落实捐赠). */
export const contributionsEntities: Type[] = [ApplicationDriveEntity, ContributionEntity];
export const contributionsMigrations: Type[] = [CreateContributions1767000000092];
