import type { Type } from '@nestjs/common';
import { VentureApplicationEntity } from './data/application.entity.js';
import { CreateRounds1767000000087 } from './data/migrations/1767000000087-create-rounds.js';
import { VentureRoundEntity } from './data/round.entity.js';
import { AppealEntity, ScreeningEntity } from './data/screening.entities.js';

/** Tables of rounds, applications and their screening (轮次与申报). */
export const roundsEntities: Type[] = [VentureRoundEntity, VentureApplicationEntity, ScreeningEntity, AppealEntity];
export const roundsMigrations: Type[] = [CreateRounds1767000000087];
