import { defineStates } from '#kernel';

/** States of a service order (服务订单). */
export const SERVICE_ORDER_STATES = [
  'REQUESTED',
  'ACCEPTED',
  'SCHEDULED',
  'DELIVERED',
  'CONFIRMED',
  'SETTLED',
  'CANCELLED',
  'NO_SHOW',
  'DISPUTED',
  'REFUSED',
  'EXPIRED',
] as const;
export type ServiceOrderState = (typeof SERVICE_ORDER_STATES)[number];

/**
 * `expire`: nobody accepted or paid it in time, or said what became of it. `decideServed`, `decideAbsent` and `decideNotServed` end a
 * dispute: it took place; the resident was not there; it did not take place and everything goes back.
 */
export type ServiceOrderEvent =
  | 'accept'
  | 'refuse'
  | 'expire'
  | 'schedule'
  | 'deliver'
  | 'confirm'
  | 'settle'
  | 'cancel'
  | 'reportNoShow'
  | 'dispute'
  | 'decideServed'
  | 'decideAbsent'
  | 'decideNotServed';

/** state × event → state. Scheduling anew keeps the state. */
export const serviceOrderStates = defineStates<ServiceOrderState, ServiceOrderEvent>('ServiceOrder', {
  REQUESTED: { accept: 'ACCEPTED', refuse: 'REFUSED', cancel: 'CANCELLED', expire: 'EXPIRED' },
  ACCEPTED: { schedule: 'SCHEDULED', cancel: 'CANCELLED', expire: 'EXPIRED' },
  SCHEDULED: {
    ...{ schedule: 'SCHEDULED', deliver: 'DELIVERED', cancel: 'CANCELLED', reportNoShow: 'NO_SHOW' },
    expire: 'EXPIRED',
  },
  DELIVERED: { confirm: 'CONFIRMED', dispute: 'DISPUTED' },
  CONFIRMED: { settle: 'SETTLED' },
  SETTLED: {},
  CANCELLED: {},
  NO_SHOW: { dispute: 'DISPUTED' },
  DISPUTED: { decideServed: 'CONFIRMED', decideAbsent: 'NO_SHOW', decideNotServed: 'CANCELLED' },
  REFUSED: {},
  EXPIRED: {},
});

/** Whether its place can still be given to somebody else: nothing was delivered and nobody was missed. */
export function isBeforeService(state: ServiceOrderState): boolean {
  return serviceOrderStates.allows(state, 'cancel');
}

/** Whether money, points and place of an order may still move. */
export const OPEN_ORDER_STATES: readonly ServiceOrderState[] = [
  ...(['REQUESTED', 'ACCEPTED', 'SCHEDULED', 'DELIVERED', 'NO_SHOW', 'DISPUTED'] as const),
];
