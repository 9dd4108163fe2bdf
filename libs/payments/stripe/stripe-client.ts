import Stripe from 'stripe';

/** Longest wait for an answer, in milliseconds, and how often a call is sent again by the SDK itself. */
const ANSWER_WITHIN_MS = 10_000;
const RETRIES = 2;

/** The official SDK, talking to the address in the settings, so that stripe-mock can stand in for Stripe. */
export function stripeClient(secretKey: string, apiBase: string): Stripe {
  const { protocol, hostname, port } = new URL(apiBase);
  const isPlain = protocol === 'http:';
  return new Stripe(secretKey, {
    host: hostname,
    port: port === '' ? (isPlain ? 80 : 443) : Number(port),
    protocol: isPlain ? 'http' : 'https',
    timeout: ANSWER_WITHIN_MS,
    maxNetworkRetries: RETRIES,
    telemetry: false,
  });
}
