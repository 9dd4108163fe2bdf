import { Module } from '@nestjs/common';
import { IdentityModule } from '#identity';
import { CreatePayment } from './app/create-payment.js';
import { NoteOpened } from './app/note-opened.js';
import { OpenPayPage } from './app/open-pay-page.js';
import { PaymentSchedule } from './app/payment-schedule.js';
import { Payments } from './app/payments.facade.js';
import { ReadPayments } from './app/read-payments.js';
import { ReadPayouts } from './app/read-payouts.js';
import { RequestRefund } from './app/request-refund.js';
import { PaymentRepository } from './data/payment.repository.js';
import { PayoutRepository } from './data/payout.repository.js';
import { ProviderCallRepository } from './data/provider-call.repository.js';
import { RefundRepository } from './data/refund.repository.js';

const useCases = [CreatePayment, NoteOpened, OpenPayPage, PaymentSchedule, ReadPayments, ReadPayouts, RequestRefund];
const repositories = [PaymentRepository, PayoutRepository, ProviderCallRepository, RefundRepository];

/** Payments (支付): the port to a provider, its webhooks, refunds, disputes, payouts. */
@Module({
  imports: [IdentityModule],
  providers: [...useCases, ...repositories, Payments],
  exports: [Payments],
})
export class PaymentsModule {}
