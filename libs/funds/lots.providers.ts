import { FundLots } from './app/fund-lots.js';
import { LotSpending } from './app/lot-spending.js';
import { FundLotRepository } from './data/fund-lot.repository.js';

/** The open book (公开账本): lots of restricted money, the way of every gift, and what everybody may read. */
export const lotProviders = [FundLotRepository, FundLots, LotSpending];
