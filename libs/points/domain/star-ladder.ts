import { generalErrors } from '#kernel';

/** Sources of minutes; they are counted apart for ever, and together only where a ladder names several. */
export type StarSource = 'SIGNED' | 'BACKFILLED' | 'PAPER';

/** What one star takes: minutes of service, and points ever earned by service (spent ones count; 0 where only hours do). */
export interface StarStep {
  minutes: number;
  points: number;
}

/** The stars of a region (星级): the first step is star 1. Part of its points policy. */
export interface StarLadder {
  /** Sources whose minutes count. */
  sources: StarSource[];
  steps: StarStep[];
  /** Public notice before the award, in working days of the State Council's calendar. */
  noticeWorkingDays: number;
  /** Stars from this one on are reviewed by the district alone (区级评审); null where the station reviews them all. */
  districtFrom: number | null;
}

/** Minutes of a volunteer by source, never mixed, and points ever earned. */
export interface CountedService {
  minutes: Readonly<Record<StarSource, number>>;
  points: number;
}

const hours = (...counts: number[]): StarStep[] => counts.map((count) => ({ minutes: count * 60, points: 0 }));

/** 100/300/600/1000/1500 hours (《志愿服务记录与证明出具办法（试行）》 and the usual local schemes), 5 working days of notice. */
export const defaultStarLadder: StarLadder = {
  sources: ['SIGNED', 'BACKFILLED'],
  steps: hours(100, 300, 600, 1_000, 1_500),
  noticeWorkingDays: 5,
  districtFrom: null,
};

const allSources: readonly StarSource[] = ['SIGNED', 'BACKFILLED', 'PAPER'];
const most = { steps: 10, noticeWorkingDays: 30 };

/** Refuses (BAD_USER_INPUT) a ladder that goes down or stands still, counts nothing, or gives too short a notice. */
export function checkedLadder(ladder: StarLadder): StarLadder {
  const { sources, steps, noticeWorkingDays, districtFrom = null } = ladder;
  if (steps.length < 1 || steps.length > most.steps) refuse(`must have 1 to ${most.steps} steps`);
  if (sources.length === 0 || sources.some((source) => !allSources.includes(source))) {
    refuse(`sources must be some of ${allSources.join(', ')}`);
  }
  if (!within(noticeWorkingDays, defaultStarLadder.noticeWorkingDays, most.noticeWorkingDays)) {
    refuse(`notice must be ${defaultStarLadder.noticeWorkingDays} to ${most.noticeWorkingDays} working days`);
  }
  if (districtFrom !== null && !within(districtFrom, 1, steps.length)) refuse('districtFrom must be one of its stars');
  steps.reduce<StarStep>(
    (below, step) => {
      if (!within(step.minutes, 0) || !within(step.points, 0)) refuse('minutes and points must be whole numbers');
      const up = step.minutes > below.minutes || step.points > below.points;
      if (!up || step.minutes < below.minutes || step.points < below.points) refuse('must go up from step to step');
      return step;
    },
    { minutes: 0, points: 0 },
  );
  return {
    sources: allSources.filter((source) => sources.includes(source)),
    steps: steps.map(({ minutes, points }) => ({ minutes, points })),
    noticeWorkingDays,
    districtFrom,
  };
}

/** Minutes that count towards stars: those of the ladder's sources. */
export function starMinutes(ladder: Pick<StarLadder, 'sources'>, counted: CountedService): number {
  return ladder.sources.reduce((sum, source) => sum + counted.minutes[source], 0);
}

/** Whether what was done suffices for a step. */
export function suffices(ladder: Pick<StarLadder, 'sources'>, step: StarStep, counted: CountedService): boolean {
  return starMinutes(ladder, counted) >= step.minutes && counted.points >= step.points;
}

/** Whether the district alone reviews a star. A version from before this was known leaves all to the station. */
export const isReviewedByDistrict = ({ districtFrom }: Partial<StarLadder>, star: number): boolean =>
  (districtFrom ?? null) !== null && star >= (districtFrom ?? 0);

/** The highest star that what was done suffices for; 0 for none. */
export function reachedStar(ladder: StarLadder, counted: CountedService): number {
  return ladder.steps.filter((step) => suffices(ladder, step, counted)).length;
}

const within = (value: number, from: number, to = Number.MAX_SAFE_INTEGER): boolean =>
  Number.isSafeInteger(value) && value >= from && value <= to;

function refuse(reason: string): never {
  throw generalErrors.BAD_USER_INPUT({ field: 'starLadder', reason });
}
