/** REPORTED: the provider told of it, its lines are being fetched; PAID; FAILED: the bank sent it back. */
export type PayoutState = 'REPORTED' | 'PAID' | 'FAILED';
