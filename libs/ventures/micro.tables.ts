import type { Type } from '@nestjs/common';
import { MicroInspectionEntity, MicroProjectEntity } from './data/micro.entities.js';
import { CreateMicroProjects1767000000091 } from './data/migrations/1767000000091-create-micro-projects.js';

/** Tables of small projects (民生微实项目). */
export const microEntities: Type[] = [MicroProjectEntity, MicroInspectionEntity];
export const microMigrations: Type[] = [CreateMicroProjects1767000000091];
