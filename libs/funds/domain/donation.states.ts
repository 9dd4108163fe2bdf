import { defineStates } from '#kernel';

/** States of a donation (捐赠). */
export const DONATION_STATES = [
  'CREATED',
  'PENDING',
  'PAID',
  'FAILED',
  'EXPIRED',
  'REFUND_REQUESTED',
  'REFUNDING',
  'REFUNDED',
  'REFUND_FAILED',
  'DISPUTED',
  'WON',
  'LOST',
] as const;
export type DonationState = (typeof DONATION_STATES)[number];

/** `send back`: approved by a second person, or its drive failed, or it came too late. `returned`: the donor has it all. */
export type DonationEvent =
  | 'open'
  | 'pay'
  | 'fail'
  | 'expire'
  | 'requestRefund'
  | 'sendBack'
  | 'returned'
  | 'refundFailed'
  | 'dispute'
  | 'win'
  | 'lose';

const paid = {
  requestRefund: 'REFUND_REQUESTED',
  sendBack: 'REFUNDING',
  returned: 'REFUNDED',
  dispute: 'DISPUTED',
} as const;

/** state × event → state. What the provider tells is a fact that may come in any order, so much is listed. */
export const donationStates = defineStates<DonationState, DonationEvent>('Donation', {
  CREATED: { open: 'PENDING', pay: 'PAID', fail: 'FAILED', expire: 'EXPIRED' },
  PENDING: { open: 'PENDING', pay: 'PAID', fail: 'FAILED', expire: 'EXPIRED' },
  FAILED: { pay: 'PAID' },
  EXPIRED: { pay: 'PAID' },
  PAID: paid,
  REFUND_REQUESTED: { sendBack: 'REFUNDING', returned: 'REFUNDED', dispute: 'DISPUTED' },
  REFUNDING: { returned: 'REFUNDED', refundFailed: 'REFUND_FAILED', dispute: 'DISPUTED' },
  REFUNDED: { refundFailed: 'REFUND_FAILED', dispute: 'DISPUTED' },
  REFUND_FAILED: {
    requestRefund: 'REFUND_REQUESTED',
    sendBack: 'REFUNDING',
    returned: 'REFUNDED',
    dispute: 'DISPUTED',
  },
  DISPUTED: { win: 'WON', lose: 'LOST' },
  WON: paid,
  LOST: { returned: 'LOST' },
});

/** Whether a payment may still come in the usual way. */
export function isInFlight(state: DonationState): boolean {
  return state === 'CREATED' || state === 'PENDING';
}
