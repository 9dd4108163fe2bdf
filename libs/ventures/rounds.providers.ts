import type { Provider } from '@nestjs/common';
import { ApplicationAccess } from './app/application-access.js';
import { ApplicationChanges } from './app/application-changes.js';
import { Recusals } from './app/recusals.js';
import { RoundAccess } from './app/round-access.js';
import { RoundChanges } from './app/round-changes.js';
import { RoundDesk } from './app/round-desk.js';
import { VentureTasks } from './app/venture-tasks.js';
import { ApplicationRepository } from './data/application.repository.js';
import { RoundRepository } from './data/round.repository.js';
import { ScreeningRepository } from './data/screening.repository.js';

const parts = [ApplicationAccess, ApplicationChanges, Recusals, RoundAccess, RoundChanges, RoundDesk, VentureTasks];
const repositories = [ApplicationRepository, RoundRepository, ScreeningRepository];

/** What is provided for rounds, applications and their screening (轮次与申报). */
export const roundsProviders: Provider[] = [...parts, ...repositories];
