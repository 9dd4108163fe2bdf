import type { Provider } from '@nestjs/common';
import { Clock } from '#kernel';
import { Config } from '#platform';
import { NoProvider } from './app/no-provider.js';
import { PaymentProvider } from './domain/payment-provider.js';
import { SandboxProvider } from './sandbox/sandbox-provider.js';
import { stripeClient } from './stripe/stripe-client.js';
import { StripeProvider } from './stripe/stripe-provider.js';

/** The adapter that the settings name. */
export const chosenProvider: Provider = {
  provide: PaymentProvider,
  inject: [Config, Clock, SandboxProvider],
  useFactory: (config: Config, clock: Clock, sandbox: SandboxProvider): PaymentProvider => {
    const provider = config.paymentProvider;
    if (provider === 'sandbox') return sandbox;
    if (provider === 'none') return new NoProvider();
    const client = stripeClient(config.get('STRIPE_SECRET_KEY') ?? '', config.get('STRIPE_API_BASE'));
    return new StripeProvider(client, config.get('STRIPE_WEBHOOK_SECRET') ?? '', clock);
  },
};
