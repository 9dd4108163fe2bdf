import type { Type } from '@nestjs/common';
import { CreateSettlements1767000000080 } from './data/migrations/1767000000080-create-settlements.js';
import { DrawSettlementsUpInSteps1767000000137 } from './data/migrations/1767000000137-draw-settlements-up-in-steps.js';
import { SettlementEntity, SettlementPartEntity } from './data/settlement.entities.js';

/** Tables of settlements (结算). */
export const settlementEntities: Type[] = [SettlementEntity, SettlementPartEntity];
export const settlementMigrations: Type[] = [CreateSettlements1767000000080, DrawSettlementsUpInSteps1767000000137];
