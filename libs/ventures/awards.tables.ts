import type { Type } from '@nestjs/common';

/** Tables of awards, agreements, milestones and tranches (立项与拨付). */
export const awardsEntities: Type[] = [];
export const awardsMigrations: Type[] = [];
