import { SMALLEST_GROUP, type LocalDate } from '#kernel';
import { shownCount, shownParts, type ShownCount } from './shown-counts.js';

/** Services in effect on a day: minutes counted, and how many services. */
export interface DayOfService {
  readonly day: LocalDate;
  readonly minutes: number;
  readonly services: number;
}

/** Requests that are waited for or under way in one region of the lowest level that they name. */
export interface LiveInGrid {
  readonly regionId: string;
  /** Such as 双元社区 第一网格. */
  readonly name: string;
  readonly live: number;
}

/** Money of the community funds of a region, in fen. */
export interface FundMoney {
  /** How many funds there are. */
  readonly funds: number;
  /** What is left for all purposes. */
  readonly balance: number;
  /** What stands for all drives by the ledger. */
  readonly raised: number;
  /** Gifts that were paid today and stand. */
  readonly givenToday: number;
  readonly giftsToday: number;
  /** What has reached those it was paid to. */
  readonly paidOut: number;
}

/** What was counted in a region at one instant. */
export interface Counted {
  readonly grids: readonly LiveInGrid[];
  readonly onDuty: number;
  /** The days that are shown and those of this month, in order. */
  readonly days: readonly DayOfService[];
  readonly money: FundMoney;
}

/** A day as it is shown; minutes of fewer than five services are not. */
export interface ShownDay {
  readonly day: LocalDate;
  readonly minutes: number | null;
  readonly services: ShownCount;
}

/** What a screen in a public hall shows of a region 大屏数据. */
export interface Shown {
  readonly live: ShownCount;
  readonly grids: readonly { readonly regionId: string; readonly name: string; readonly live: ShownCount }[];
  readonly onDuty: ShownCount;
  readonly minutesThisMonth: number;
  readonly days: readonly ShownDay[];
  readonly funds: FundMoney;
}

/** So many grids are shown, the busiest first. */
export const MOST_GRIDS = 60;

/** Makes figures of what was counted: figures only, and none of a group below five. `from` is the first day that is shown. */
export function shownFigures({ grids, onDuty, days, money }: Counted, from: LocalDate, month: LocalDate): Shown {
  const { parts, total } = shownParts(grids.map(({ live }) => live));
  const shown = grids.map(({ regionId, name }, at) => ({ regionId, name, live: parts[at] ?? shownCount(0) }));
  // What is not told stands in the order of the names: its place says nothing.
  shown.sort((one, other) => (other.live.count ?? 0) - (one.live.count ?? 0) || (one.name < other.name ? -1 : 1));
  return {
    ...{ live: total, grids: shown.slice(0, MOST_GRIDS), onDuty: shownCount(onDuty), funds: money },
    minutesThisMonth: minutesOf(days.filter(({ day }) => day >= month)),
    days: days.filter(({ day }) => day >= from).map(shownDay),
  };
}

function shownDay({ day, minutes, services }: DayOfService): ShownDay {
  const shown = shownCount(services);
  return { day, minutes: shown.kind === 'EXACT' ? minutes : null, services: shown };
}

/** The minutes of days: those of quiet days are among them once they are of five services or more together. */
function minutesOf(days: readonly DayOfService[]): number {
  const quiet = days.filter(({ services }) => services < SMALLEST_GROUP);
  const together = quiet.reduce((sum, { services }) => sum + services, 0) >= SMALLEST_GROUP && quiet.length > 1;
  const counted = days.filter(({ services }) => together || services >= SMALLEST_GROUP);
  return counted.reduce((sum, { minutes }) => sum + minutes, 0);
}
