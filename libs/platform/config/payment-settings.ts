import { z } from 'zod';

/** Signs the sandbox's webhooks at a first look; refused in production. */
export const DEVELOPMENT_SANDBOX_SECRET = 'whsec_development-only-sandbox-secret-change-me';

const flag = z.enum(['true', 'false']).transform((value) => value === 'true');

/** The settings of payments. */
export const paymentSettings = {
  PAYMENT_PROVIDER: z
    .enum(['none', 'sandbox', 'stripe'])
    .optional()
    .describe('who takes payments; by default the sandbox, in production nobody'),
  ALLOW_SANDBOX_IN_PRODUCTION: flag
    .default(false)
    .describe('production refuses to start with the sandbox, where anybody pays with nothing, unless this is true'),
  PAYMENT_LARGEST_FEN: z.coerce
    .number()
    .int()
    .min(1)
    .max(99_999_999)
    .default(99_999_999)
    .describe('largest amount of one payment, in fen; Stripe takes eight digits at most'),
  STRIPE_SECRET_KEY: z
    .string()
    .min(1)
    .optional()
    .describe('key of the Stripe account; needed with PAYMENT_PROVIDER=stripe'),
  STRIPE_WEBHOOK_SECRET: z
    .string()
    .min(16)
    .optional()
    .describe('signing secret of the webhook endpoint at Stripe; needed with PAYMENT_PROVIDER=stripe'),
  STRIPE_API_BASE: z
    .url({ protocol: /^https?$/ })
    .default('https://api.stripe.com')
    .describe('address of the Stripe API; that of stripe-mock for its contract test'),
  SANDBOX_WEBHOOK_SECRET: z
    .string()
    .min(16)
    .default(DEVELOPMENT_SANDBOX_SECRET)
    .describe('signs the webhooks of the sandbox'),
  SANDBOX_WEBHOOK_URL: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe('where the sandbox sends its webhooks; by default this very process'),
} as const;

/** The part of the settings that decides about payments. */
interface Given {
  readonly NODE_ENV: string;
  readonly PAYMENT_PROVIDER?: 'none' | 'sandbox' | 'stripe' | undefined;
  readonly ALLOW_SANDBOX_IN_PRODUCTION: boolean;
  readonly STRIPE_SECRET_KEY?: string | undefined;
  readonly STRIPE_WEBHOOK_SECRET?: string | undefined;
  readonly SANDBOX_WEBHOOK_SECRET: string;
}

/** Who takes payments under these settings. */
export function paymentProvider(given: Given): 'none' | 'sandbox' | 'stripe' {
  return given.PAYMENT_PROVIDER ?? (given.NODE_ENV === 'production' ? 'none' : 'sandbox');
}

/** What is wrong with the settings of payments together; null where nothing is. Names settings, never their values. */
export function paymentFault(given: Given): string | null {
  const provider = paymentProvider(given);
  if (provider === 'stripe' && (given.STRIPE_SECRET_KEY === undefined || given.STRIPE_WEBHOOK_SECRET === undefined)) {
    return 'PAYMENT_PROVIDER=stripe needs STRIPE_SECRET_KEY and STRIPE_WEBHOOK_SECRET';
  }
  if (provider !== 'sandbox' || given.NODE_ENV !== 'production') return null;
  if (!given.ALLOW_SANDBOX_IN_PRODUCTION) {
    return 'PAYMENT_PROVIDER=sandbox takes no money: in production only with ALLOW_SANDBOX_IN_PRODUCTION=true';
  }
  const isDefault = given.SANDBOX_WEBHOOK_SECRET === DEVELOPMENT_SANDBOX_SECRET;
  return isDefault ? 'in production SANDBOX_WEBHOOK_SECRET must be set to a secret of your own' : null;
}
