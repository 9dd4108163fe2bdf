import { paymentsErrors } from '../domain/payments.errors.js';
import { PaymentProvider } from '../domain/payment-provider.js';

const refuse = (): never => {
  throw paymentsErrors.PAYMENTS_NOT_CONFIGURED();
};

/** Stands where no provider is configured: refuses everything. */
export class NoProvider extends PaymentProvider {
  readonly name = 'none';
  readonly openPayment = async (): Promise<never> => refuse();
  readonly payPage = async (): Promise<never> => refuse();
  readonly cancelPayment = async (): Promise<never> => refuse();
  readonly askAbout = async (): Promise<never> => refuse();
  readonly refund = async (): Promise<never> => refuse();
  readonly askAboutRefund = async (): Promise<never> => refuse();
  readonly payoutLines = async (): Promise<never> => refuse();
  readonly readWebhook = (): never => refuse();
}
