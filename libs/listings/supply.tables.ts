import type { Type } from '@nestjs/common';
import { CreateSupplyBoard1767000000084 } from './data/migrations/1767000000084-create-supply-board.js';
import { NeedEntity, SupplyAreaEntity, SupplyEntity, SupplyMatchEntity } from './data/supply.entities.js';

/** Tables of the supply–demand board (供需对接). */
export const supplyEntities: Type[] = [NeedEntity, SupplyEntity, SupplyAreaEntity, SupplyMatchEntity];
export const supplyMigrations: Type[] = [CreateSupplyBoard1767000000084];
