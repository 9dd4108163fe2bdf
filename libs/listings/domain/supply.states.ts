import { defineStates } from '#kernel';

/** States of a need or a supply on the board (供需条目状态). */
export const BOARD_STATES = ['OPEN', 'FILLED', 'CLOSED', 'LAPSED'] as const;
export type BoardState = (typeof BOARD_STATES)[number];

/** `fill`: a need is met, a supply used up. `lapse`: nobody renewed it, or its last day is over. */
export const BOARD_EVENTS = ['fill', 'renew', 'close', 'lapse'] as const;
export type BoardEvent = (typeof BOARD_EVENTS)[number];

/** state × event → state; everything not listed is refused with STATE_NOT_ALLOWED. */
export const boardStates = defineStates<BoardState, BoardEvent>('BoardEntry', {
  OPEN: { fill: 'FILLED', renew: 'OPEN', close: 'CLOSED', lapse: 'LAPSED' },
  FILLED: {},
  CLOSED: {},
  LAPSED: {},
});

/** States of a match of a need and a supply (对接状态). */
export const SUPPLY_MATCH_STATES = [
  'PROPOSED',
  'NEED_CONFIRMED',
  'SUPPLY_CONFIRMED',
  'AGREED',
  'DECLINED',
  'LAPSED',
  'SUPERSEDED',
] as const;
export type SupplyMatchState = (typeof SUPPLY_MATCH_STATES)[number];

/** `lapse`: it was not answered in time. `supersede`: its need or its supply is no longer on the board. */
export const SUPPLY_MATCH_EVENTS = ['confirmNeed', 'confirmSupply', 'decline', 'lapse', 'supersede'] as const;
export type SupplyMatchEvent = (typeof SUPPLY_MATCH_EVENTS)[number];

/** state × event → state. Both sides must confirm, in any order. */
export const supplyMatchStates = defineStates<SupplyMatchState, SupplyMatchEvent>('SupplyMatch', {
  PROPOSED: {
    ...{ confirmNeed: 'NEED_CONFIRMED', confirmSupply: 'SUPPLY_CONFIRMED', decline: 'DECLINED' },
    ...{ lapse: 'LAPSED', supersede: 'SUPERSEDED' },
  },
  NEED_CONFIRMED: { confirmSupply: 'AGREED', decline: 'DECLINED', lapse: 'LAPSED', supersede: 'SUPERSEDED' },
  SUPPLY_CONFIRMED: { confirmNeed: 'AGREED', decline: 'DECLINED', lapse: 'LAPSED', supersede: 'SUPERSEDED' },
  AGREED: {},
  DECLINED: {},
  LAPSED: {},
  SUPERSEDED: {},
});

/** Matches that still wait for an answer. */
export const STANDING_MATCHES = [
  ...(['PROPOSED', 'NEED_CONFIRMED', 'SUPPLY_CONFIRMED'] as const satisfies readonly SupplyMatchState[]),
];
