import type { Type } from '@nestjs/common';

/** Tables of rounds, applications, panels, scores and notices (轮次). */
export const roundsEntities: Type[] = [];
export const roundsMigrations: Type[] = [];
