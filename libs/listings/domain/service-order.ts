import { addDays, addMinutes, businessDate, endOfBusinessDate, type Id } from '#kernel';
import type { ServiceOrderState } from './service-order.states.js';

export type ServiceOrderId = Id<'ServiceOrder'>;

/** How an order came in (下单渠道): by app, by phone card 连心卡, or at the station. */
export const ORDER_CHANNELS = ['APP', 'PHONE_CARD', 'STATION'] as const;
export type OrderChannel = (typeof ORDER_CHANNELS)[number];

/** What its guest gives (支付方式): money, points, or nothing. Never two of them. */
export const ORDER_PAYINGS = ['MONEY', 'POINTS', 'FREE'] as const;
export type OrderPaying = (typeof ORDER_PAYINGS)[number];

/** How it was proved that the service took place (服务核验): by the rotating code, or by staff on the telephone. */
export const DELIVERY_PROOFS = ['CODE', 'PHONE'] as const;
export type DeliveryProof = (typeof DELIVERY_PROOFS)[number];

/** Who was not there (失约方). */
export const ABSENT_SIDES = ['RESIDENT', 'PROVIDER'] as const;
export type AbsentSide = (typeof ABSENT_SIDES)[number];

/** Why an order ended without being confirmed (未成原因). */
export const ORDER_END_REASONS = [
  'RESIDENT_CANCELLED',
  'PROVIDER_CANCELLED',
  'STATION_CANCELLED',
  'PROVIDER_REFUSED',
  'SUBSIDY_NOT_COVERED',
  'NOT_ACCEPTED_IN_TIME',
  'NOT_PAID_IN_TIME',
  'NOT_REPORTED',
  'RESIDENT_ABSENT',
  'PROVIDER_ABSENT',
  'NOT_SERVED',
] as const;
export type OrderEndReason = (typeof ORDER_END_REASONS)[number];

/** Hours in which a provider accepts; the beginning of the service is the latest. */
export const ACCEPT_HOURS = 48;
/** Minutes in which a fee is paid, once the order is accepted. */
export const PAY_MINUTES = 24 * 60;
/** Days after which a service counts as confirmed if its guest is silent, and a no-show as undisputed. */
export const SILENT_DAYS = 3;
/** Days after the service in which its provider says what became of it. */
export const REPORT_DAYS = 7;

/** The instants that decide when an order moves by itself. */
export interface OrderTimes {
  readonly state: ServiceOrderState;
  readonly orderedAt: Date;
  readonly startsAt: Date;
  readonly endsAt: Date;
  /** When it was delivered, or said to be a no-show. */
  readonly reportedAt: Date | null;
  readonly closedAt: Date | null;
}

/** The instant at which an order moves by itself if nobody does anything; null where it waits for somebody, or has ended. */
export function dueAt({ state, orderedAt, startsAt, endsAt, reportedAt, closedAt }: OrderTimes): Date | null {
  if (closedAt !== null) return null;
  if (state === 'REQUESTED') return earlier(addMinutes(orderedAt, ACCEPT_HOURS * 60), startsAt);
  if (state === 'ACCEPTED' || state === 'SCHEDULED') return reportBy({ endsAt });
  if ((state === 'DELIVERED' || state === 'NO_SHOW') && reportedAt !== null) return endOfDay(reportedAt, SILENT_DAYS);
  return null;
}

/** The last instant at which its provider or its guest says what became of a service. */
export const reportBy = ({ endsAt }: Pick<OrderTimes, 'endsAt'>): Date => endOfDay(endsAt, REPORT_DAYS);

/** The latest instant to pay a fee for a service that is accepted at `at`: a day, or its beginning. */
export function payBy(at: Date, startsAt: Date): Date {
  return earlier(addMinutes(at, PAY_MINUTES), startsAt);
}

const earlier = (one: Date, other: Date): Date => (one < other ? one : other);
const endOfDay = (at: Date, days: number): Date => endOfBusinessDate(addDays(businessDate(at), days));
