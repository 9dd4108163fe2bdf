/** Where providers send their webhooks. */
export const WEBHOOK_PATH = '/webhooks/stripe';
