import { LotUseEntity } from './data/lot-use.entity.js';
import { LotEntity } from './data/lot.entity.js';
import { CreateFundLots1767000000057 } from './data/migrations/1767000000057-create-fund-lots.js';
import { FindSpendingByFund1767000000100 } from './data/migrations/1767000000100-find-spending-by-fund.js';

/** Tables of the open book (公开账本). */
export const lotEntities = [LotEntity, LotUseEntity];
export const lotMigrations = [CreateFundLots1767000000057, FindSpendingByFund1767000000100];
