import type { Provider } from '@nestjs/common';
import { ApproveSettlement } from './app/approve-settlement.js';
import { AuditSettlements } from './app/audit-settlements.js';
import { ContinueSettlement } from './app/continue-settlement.js';
import { CurrentTerms } from './app/current-terms.js';
import { DraftSettlement } from './app/draft-settlement.js';
import { OrderSettlementPayment } from './app/order-settlement-payment.js';
import { PaySettlement } from './app/pay-settlement.js';
import { ReturnSettlement } from './app/return-settlement.js';
import { SettlementAccess } from './app/settlement-access.js';
import { SettlementChanges } from './app/settlement-changes.js';
import { SettlementChecksSubscriber } from './app/settlement-checks.subscriber.js';
import { SettlementContents } from './app/settlement-contents.js';
import { SettlementDesk } from './app/settlement-desk.js';
import { SettlementDrafts } from './app/settlement-drafts.js';
import { SettlementQueries } from './app/settlement-queries.js';
import { SettlementSubscriber } from './app/settlement.subscriber.js';
import { SubmitSettlement } from './app/submit-settlement.js';
import { TellServices } from './app/tell-services.js';
import { ToldPeopleSubscriber } from './app/told-people.subscriber.js';
import { SettledOrderRepository } from './data/settled-orders.repository.js';
import { SettlementRepository } from './data/settlement.repository.js';
import { SettlementPartsLoader, SettlementProviderLoader } from './graphql/settlement.loaders.js';
import { SettlementFeedResolver } from './graphql/settlement-feed.resolver.js';
import { SettlementResolver } from './graphql/settlement.resolver.js';
import { SettlementStepsResolver } from './graphql/settlement-steps.resolver.js';

const drawing = [DraftSettlement, ContinueSettlement];
const steps = [...drawing, SubmitSettlement, ApproveSettlement, ReturnSettlement, OrderSettlementPayment];
const parts = [CurrentTerms, SettlementAccess, SettlementChanges, SettlementContents, SettlementDesk, SettlementDrafts];
const following = [PaySettlement, SettlementSubscriber, TellServices, ToldPeopleSubscriber];
const reading = [SettlementQueries, SettlementPartsLoader, SettlementProviderLoader];
const checking = [AuditSettlements, SettlementChecksSubscriber];
const repositories = [SettledOrderRepository, SettlementRepository];

/** What is provided for settlements (结算). */
export const settlementProviders: Provider[] = [
  ...[...steps, ...parts, ...following, ...reading, ...checking, ...repositories],
  ...[SettlementFeedResolver, SettlementResolver, SettlementStepsResolver],
];
