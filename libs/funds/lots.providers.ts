import { AuditLots } from './app/audit-lots.js';
import { AuditRaised } from './app/audit-raised.js';
import { BookSpendings } from './app/book-spendings.js';
import { Closings } from './app/closings.js';
import { DonorNames } from './app/donor-names.js';
import { FundLots } from './app/fund-lots.js';
import { FundsChecksSubscriber } from './app/funds-checks.subscriber.js';
import { GiftTraces } from './app/gift-traces.js';
import { LotSpending } from './app/lot-spending.js';
import { LotWebs } from './app/lot-webs.js';
import { OpenBooks } from './app/open-book.js';
import { ServedPeople } from './app/served-people.js';
import { ServiceStories } from './app/service-stories.js';
import { SpendingSourcesQuery } from './app/spending-sources.js';
import { TraceNames } from './app/trace-names.js';
import { AuditPagesRepository } from './data/audit-pages.repository.js';
import { BookSpendingRepository } from './data/book-spending.repository.js';
import { FundLotRepository } from './data/fund-lot.repository.js';
import { OpenBookResolver } from './graphql/open-book.resolver.js';
import { GiftTraceLoader } from './graphql/trace.loader.js';

const keeping = [FundLots, LotSpending, FundLotRepository];
const reading = [
  BookSpendingRepository,
  BookSpendings,
  Closings,
  DonorNames,
  GiftTraces,
  LotWebs,
  OpenBooks,
  ServedPeople,
  ServiceStories,
  SpendingSourcesQuery,
  TraceNames,
];
const checking = [AuditLots, AuditPagesRepository, AuditRaised, FundsChecksSubscriber];

/** The open book (公开账本): lots of restricted money, the way of every gift, and what everybody may read. */
export const lotProviders = [...keeping, ...reading, ...checking, OpenBookResolver, GiftTraceLoader];
