import { Module } from '@nestjs/common';
import { IdentityModule } from '#identity';
import { chosenProvider } from './choose-provider.js';
import { AskProvider } from './app/ask-provider.js';
import { BookFact } from './app/book-fact.js';
import { CallMakers } from './app/call-makers.js';
import { CallProvider } from './app/call-provider.js';
import { CompareLines } from './app/compare-lines.js';
import { CreatePayment } from './app/create-payment.js';
import { EndRefused } from './app/end-refused.js';
import { ExpirePayment } from './app/expire-payment.js';
import { FetchPayout } from './app/fetch-payout.js';
import { KeepDispute } from './app/keep-dispute.js';
import { KeepRefund } from './app/keep-refund.js';
import { LookAgain } from './app/look-again.js';
import { NoteOpened } from './app/note-opened.js';
import { NoteRefundRefused } from './app/note-refund-refused.js';
import { NoteRefundSent } from './app/note-refund-sent.js';
import { OpenPayPage } from './app/open-pay-page.js';
import { OrderAtProvider } from './app/order-at-provider.js';
import { OrderRefund } from './app/order-refund.js';
import { PayInSandbox } from './app/pay-in-sandbox.js';
import { PaymentAccess } from './app/payment-access.js';
import { PaymentSchedule } from './app/payment-schedule.js';
import { Payments } from './app/payments.facade.js';
import { PaymentsSubscriber } from './app/payments.subscriber.js';
import { PayoutReports } from './app/payout-reports.facade.js';
import { RaiseFlag } from './app/raise-flag.js';
import { ReadFlags } from './app/read-flags.js';
import { ReadPayments } from './app/read-payments.js';
import { ReadPayouts } from './app/read-payouts.js';
import { ReceiveWebhook } from './app/receive-webhook.js';
import { ReconcilePayouts } from './app/reconcile-payouts.js';
import { ReportPayout } from './app/report-payout.js';
import { RequestRefund } from './app/request-refund.js';
import { ResolveFlag } from './app/resolve-flag.js';
import { TakeEvent } from './app/take-event.js';
import { TakeFact } from './app/take-fact.js';
import { TellNews } from './app/tell-news.js';
import { DisputeRepository } from './data/dispute.repository.js';
import { FlagRepository } from './data/flag.repository.js';
import { PaymentRepository } from './data/payment.repository.js';
import { PayoutRepository } from './data/payout.repository.js';
import { ProviderCallRepository } from './data/provider-call.repository.js';
import { ProviderEventRepository } from './data/provider-event.repository.js';
import { RefundRepository } from './data/refund.repository.js';
import { SandboxRepository } from './data/sandbox.repository.js';
import { PaymentRefundsLoader } from './graphql/payment-refunds.loader.js';
import { PaymentResolver } from './graphql/payment.resolver.js';
import { ReconciliationResolver } from './graphql/reconciliation.resolver.js';
import { SandboxPageController } from './http/sandbox-page.controller.js';
import { WebhookController } from './http/webhook.controller.js';
import { SandboxBank } from './sandbox/sandbox-bank.js';
import { SandboxCheckout } from './sandbox/sandbox-checkout.js';
import { DeliveryLine } from './sandbox/delivery-line.js';
import { SandboxCourier } from './sandbox/sandbox-courier.js';
import { SandboxDesk } from './sandbox/sandbox-desk.js';
import { SandboxProvider } from './sandbox/sandbox-provider.js';
import { Sandbox } from './sandbox/sandbox.facade.js';

const asking = [CreatePayment, OpenPayPage, PayInSandbox, RequestRefund, PaymentSchedule];
const taking = [BookFact, KeepDispute, KeepRefund, LookAgain, ReceiveWebhook, TakeEvent, TakeFact, TellNews];
const calling = [AskProvider, CallMakers, CallProvider, OrderAtProvider, OrderRefund, PaymentsSubscriber];
const noting = [EndRefused, ExpirePayment, NoteOpened, NoteRefundRefused, NoteRefundSent, RaiseFlag, ResolveFlag];
const payouts = [CompareLines, FetchPayout, PayoutReports, ReconcilePayouts, ReportPayout];
const reading = [PaymentAccess, ReadFlags, ReadPayments, ReadPayouts];
const useCases = [...asking, ...taking, ...calling, ...noting, ...payouts, ...reading];
const repositories = [
  DisputeRepository,
  FlagRepository,
  PaymentRepository,
  PayoutRepository,
  ProviderCallRepository,
  ProviderEventRepository,
  RefundRepository,
  SandboxRepository,
];
const sandbox = [DeliveryLine, Sandbox, SandboxBank, SandboxCheckout, SandboxCourier, SandboxDesk, SandboxProvider];
const graphql = [PaymentRefundsLoader, PaymentResolver, ReconciliationResolver];

/** Payments (支付): the port to a provider, its webhooks, refunds, disputes, payouts. */
@Module({
  imports: [IdentityModule],
  controllers: [WebhookController, SandboxPageController],
  providers: [...useCases, ...repositories, ...sandbox, ...graphql, chosenProvider, Payments],
  exports: [Payments, PayoutReports, Sandbox],
})
export class PaymentsModule {}
