import { defineStates } from '#kernel';

/** States of a service request 需求 (点单→派单→接单→评单), from 'States' of the field's rules. */
export const serviceRequestStateNames = [
  'SUBMITTED',
  'REJECTED',
  'DISPATCHING',
  'MATCHED',
  'IN_SERVICE',
  'AWAITING_CONFIRMATION',
  'CONFIRMED',
  'AUTO_CONFIRMED',
  'DISPUTED',
  'CLOSED',
  'CANCELLED',
  'ESCALATED',
  'EXPIRED',
] as const;
export type ServiceRequestState = (typeof serviceRequestStateNames)[number];

/**
 * What can happen to a request. `fill`: the last place is taken (or the places are cut to those taken);
 * `withdraw`: a volunteer leaves; `recordPresence`: the station confirms by telephone; `allOut`: everybody signed out;
 * `archive`: 7 days without a rating; `settle`: the station decided a dispute.
 */
export const serviceRequestEventNames = [
  'accept',
  'reject',
  'fill',
  'withdraw',
  'escalate',
  'signIn',
  'signOut',
  'recordPresence',
  'allOut',
  'confirm',
  'autoConfirm',
  'dispute',
  'settle',
  'rate',
  'archive',
  'cancel',
  'expire',
] as const;
export type ServiceRequestEvent = (typeof serviceRequestEventNames)[number];

/** state × event → state; everything not listed is refused with STATE_NOT_ALLOWED. */
export const serviceRequestStates = defineStates<ServiceRequestState, ServiceRequestEvent>('ServiceRequest', {
  SUBMITTED: { accept: 'DISPATCHING', reject: 'REJECTED', cancel: 'CANCELLED', expire: 'EXPIRED' },
  REJECTED: {},
  DISPATCHING: {
    fill: 'MATCHED',
    withdraw: 'DISPATCHING',
    escalate: 'ESCALATED',
    cancel: 'CANCELLED',
    expire: 'EXPIRED',
  },
  ESCALATED: {
    fill: 'MATCHED',
    withdraw: 'ESCALATED',
    escalate: 'ESCALATED',
    cancel: 'CANCELLED',
    expire: 'EXPIRED',
  },
  MATCHED: {
    withdraw: 'DISPATCHING',
    signIn: 'IN_SERVICE',
    recordPresence: 'IN_SERVICE',
    cancel: 'CANCELLED',
    expire: 'EXPIRED',
  },
  IN_SERVICE: {
    signIn: 'IN_SERVICE',
    signOut: 'IN_SERVICE',
    recordPresence: 'IN_SERVICE',
    allOut: 'AWAITING_CONFIRMATION',
  },
  AWAITING_CONFIRMATION: {
    recordPresence: 'AWAITING_CONFIRMATION',
    confirm: 'CONFIRMED',
    autoConfirm: 'AUTO_CONFIRMED',
    dispute: 'DISPUTED',
  },
  CONFIRMED: { rate: 'CLOSED', archive: 'CLOSED' },
  AUTO_CONFIRMED: { rate: 'CLOSED', archive: 'CLOSED' },
  DISPUTED: { settle: 'CLOSED' },
  CLOSED: {},
  CANCELLED: {},
  EXPIRED: {},
});

/** States in which a place can still be taken. */
export const openForOffers: readonly ServiceRequestState[] = ['DISPATCHING', 'ESCALATED'];

/** States in which a request waits for its volunteers. */
export const waiting: readonly ServiceRequestState[] = ['SUBMITTED', ...openForOffers];

/** States in which somebody is waited for, under way or at work. */
export const live: readonly ServiceRequestState[] = [...waiting, 'MATCHED', 'IN_SERVICE'];

/** States in which a request has ended without a service. */
export const calledOff: readonly ServiceRequestState[] = ['CANCELLED', 'REJECTED', 'EXPIRED'];

/** States from acceptance to closing, in which an assigned volunteer sees contact and address. */
export const contactVisible: readonly ServiceRequestState[] = [
  'DISPATCHING',
  'ESCALATED',
  'MATCHED',
  'IN_SERVICE',
  'AWAITING_CONFIRMATION',
  'CONFIRMED',
  'AUTO_CONFIRMED',
  'DISPUTED',
];
