/** How a service happens: at the resident's home, at a site, or without meeting. */
export const serviceModeNames = ['HOME_VISIT', 'ON_SITE', 'REMOTE'] as const;
export type ServiceMode = (typeof serviceModeNames)[number];

/** How soon a service is needed; it sets the time an offer may stay unanswered. */
export const urgencyNames = ['URGENT', 'SOON', 'PLANNED'] as const;
export type Urgency = (typeof urgencyNames)[number];

/** How a volunteer travels; it sets the speed. */
export const travelModeNames = ['WALK', 'BIKE', 'EBIKE', 'TRANSIT', 'CAR'] as const;
export type TravelMode = (typeof travelModeNames)[number];

/** How a request came in: by app, by a proxy 代办人, by phone card 连心卡. */
export const requestChannelNames = ['APP', 'PROXY', 'PHONE_CARD'] as const;
export type RequestChannel = (typeof requestChannelNames)[number];

/** Who takes care of an escalated request. */
export const escalationLevelNames = ['GRID', 'STATION', 'STREET'] as const;
export type EscalationLevel = (typeof escalationLevelNames)[number];

/** A weekly window in Shanghai time: weekday 1 (Monday) to 7, minutes of the day 0..1440. */
export interface AvailabilityWindow {
  weekday: number;
  fromMinute: number;
  toMinute: number;
}

/** An interval of instants, the end excluded. */
export interface Interval {
  from: Date;
  to: Date;
}
