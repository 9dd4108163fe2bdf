export { paymentsCapability } from './payments.capability.js';
export { PaymentsModule } from './payments.module.js';
export { Payments } from './app/payments.facade.js';
export { ReceiveWebhook } from './app/receive-webhook.js';
export { PayoutReports } from './app/payout-reports.facade.js';
export type { ReconciledPayout } from './app/read-payouts.js';
export {
  DisputeLost,
  DisputeOpened,
  DisputeWon,
  PaymentExpired,
  PaymentFailed,
  PaymentOpened,
  PaymentSucceeded,
  PayoutFailed,
  PayoutPaid,
  RefundFailed,
  RefundSucceeded,
  paymentTopic,
} from './app/payments.events.js';
export { paymentsErrors } from './domain/payments.errors.js';
export { CURRENCY, PAYMENT_METHODS, type PaymentMethod } from './domain/payment-method.js';
export { PAYMENT_STATES, type PaymentState } from './domain/payment.states.js';
export { REFUND_REASONS, REFUND_STATES, type RefundReason, type RefundState } from './domain/refund.states.js';
export type {
  DisputeId,
  Payment,
  PaymentDraft,
  PaymentId,
  PaymentPurpose,
  PayoutId,
  PayoutLine,
  PayoutLineKind,
  PayPage,
  Refund,
  RefundDraft,
  RefundId,
} from './domain/facade.types.js';
export { Sandbox } from './sandbox/sandbox.facade.js';
export type { DeliveryOrder } from './sandbox/delivery-order.js';
export type { SandboxOutcome, SandboxPayment } from './sandbox/sandbox-bank.js';
