import type { Provider } from '@nestjs/common';
import { AppealGrant } from './app/appeal-grant.js';
import { ApplyForGrant } from './app/apply-for-grant.js';
import { ApproveGrant } from './app/approve-grant.js';
import { BounceDisbursement } from './app/bounce-disbursement.js';
import { ChangeGrantTerms } from './app/change-grant-terms.js';
import { DeclareInterest } from './app/declare-interest.js';
import { DisbursementDesk } from './app/disbursement-desk.js';
import { DisbursementQueries } from './app/disbursement-queries.js';
import { Disbursements } from './app/disbursements.js';
import { FamilyTies } from './app/family-ties.js';
import { FollowGrant } from './app/follow-grant.js';
import { FundClaims } from './app/fund-claims.js';
import { FundMoney } from './app/fund-money.js';
import { FundSpending } from './app/fund-spending.js';
import { GrantAccess } from './app/grant-access.js';
import { GrantApplications } from './app/grant-applications.js';
import { GrantChanges } from './app/grant-changes.js';
import { GrantClock } from './app/grant-clock.js';
import { GrantDates } from './app/grant-dates.js';
import { GrantDesk } from './app/grant-desk.js';
import { GrantFunds } from './app/grant-funds.js';
import { GrantHousehold } from './app/grant-household.js';
import { GrantMoney } from './app/grant-money.js';
import { GrantPolicies } from './app/grant-policies.js';
import { GrantQueries } from './app/grant-queries.js';
import { GrantSeal } from './app/grant-seal.js';
import { GrantStores } from './app/grant-stores.js';
import { GrantTermsEditor } from './app/grant-terms-editor.js';
import { GrantsSubscriber } from './app/grants.subscriber.js';
import { OrderBooks } from './app/order-books.js';
import { OrderRailBooks } from './app/order-rail-books.js';
import { OrderGrantPayment } from './app/order-grant-payment.js';
import { PayeeGuard } from './app/payee-guard.js';
import { PayeeSeal } from './app/payee-seal.js';
import { ReclaimGrant } from './app/reclaim-grant.js';
import { RejectGrant } from './app/reject-grant.js';
import { ReportMisuse } from './app/report-misuse.js';
import { Reservations } from './app/reservations.js';
import { ReserveGrant } from './app/reserve-grant.js';
import { RetryDisbursement } from './app/retry-disbursement.js';
import { SendDisbursement } from './app/send-disbursement.js';
import { SettleDisbursement } from './app/settle-disbursement.js';
import { VerifyGrant } from './app/verify-grant.js';
import { ViewGrantCase } from './app/view-grant-case.js';
import { DisbursementRepository } from './data/disbursement.repository.js';
import { GrantPolicyRepository } from './data/grant-policy.repository.js';
import { GrantSummaryRepository } from './data/grant-summary.repository.js';
import { GrantRepository } from './data/grant.repository.js';
import { ReservationRepository } from './data/reservation.repository.js';
import { DisbursementResolver } from './graphql/disbursement.resolver.js';
import { EmergencyGrantResolver } from './graphql/emergency-grant.resolver.js';
import { GrantDecisionsResolver } from './graphql/grant-decisions.resolver.js';
import { GrantMoneyResolver } from './graphql/grant-money.resolver.js';
import { GrantPolicyResolver } from './graphql/grant-policy.resolver.js';
import {
  DisbursementAttemptsLoader,
  DisbursementPayeeLoader,
  GrantApprovalsLoader,
  GrantCaseLoader,
} from './graphql/grant.loaders.js';

const spending = [
  FundClaims,
  FundMoney,
  FundSpending,
  OrderBooks,
  OrderRailBooks,
  Reservations,
  Disbursements,
  DisbursementDesk,
  DisbursementQueries,
  PayeeSeal,
];
const payments = [SendDisbursement, SettleDisbursement, BounceDisbursement, RetryDisbursement];
const cases = [FamilyTies, GrantAccess, GrantApplications, GrantChanges, GrantClock, GrantDates, GrantDesk, GrantFunds];
const parts = [
  GrantHousehold,
  GrantMoney,
  GrantPolicies,
  GrantQueries,
  GrantSeal,
  GrantStores,
  GrantTermsEditor,
  PayeeGuard,
];
const steps = [ApplyForGrant, VerifyGrant, ApproveGrant, RejectGrant, AppealGrant, ChangeGrantTerms, DeclareInterest];
const later = [
  ReserveGrant,
  OrderGrantPayment,
  FollowGrant,
  ReportMisuse,
  ReclaimGrant,
  GrantsSubscriber,
  ViewGrantCase,
];
const repositories = [
  DisbursementRepository,
  GrantPolicyRepository,
  GrantRepository,
  GrantSummaryRepository,
  ReservationRepository,
];
const resolvers = [
  DisbursementResolver,
  EmergencyGrantResolver,
  GrantDecisionsResolver,
  GrantMoneyResolver,
  GrantPolicyResolver,
];
const loaders = [DisbursementAttemptsLoader, DisbursementPayeeLoader, GrantApprovalsLoader, GrantCaseLoader];

/** Emergency grants, reservations and disbursements. */
export const grantsProviders: Provider[] = [
  ...spending,
  ...payments,
  ...cases,
  ...parts,
  ...steps,
  ...later,
  ...repositories,
  ...resolvers,
  ...loaders,
];
