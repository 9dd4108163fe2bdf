import type { ServiceMode, TravelMode } from './vocabulary.js';

/** How raw minutes become recorded ones. `upTo` is inclusive: the remainder of an hour in minutes. */
export type Rounding =
  { kind: 'REMAINDER_STEPS'; steps: { upTo: number; gives: number }[] } | { kind: 'FLOOR'; unitMinutes: number };

/** Counting of service minutes; every city has its own, so it is data. Null = no such limit. */
export interface CountingPolicy {
  rounding: Rounding;
  /** Least share of the planned time, whole percent 0..100, below which nothing counts (云南: 60). */
  minimumSharePercent: number;
  /** Sign-in/out pairs a business day and volunteer (i志愿: 3). */
  pairsPerDay: number;
  dailyCapMinutes: number | null;
  /** Most minutes for one service (海林: 120). */
  activityCapMinutes: number | null;
  /** Minutes beyond the planned time that still count. */
  overtimeMinutes: number;
}

/** What a request may ask for. */
export interface RequestPolicy {
  maximumMinutes: number;
  maximumDaysAhead: number;
  maximumPlaces: number;
  /** Requests of one resident that may wait for a volunteer at a time. */
  waitingAtMost: number;
  autoConfirmHours: number;
  closeAfterDays: number;
}

/** Signing in and out. */
export interface AttendancePolicy {
  earlyMinutes: number;
  /** Minutes after the planned end within which one may still sign out. */
  signOutGraceMinutes: number;
  /** Minutes after the planned start before a missing volunteer raises an alarm. */
  lateAlarmMinutes: number;
  /** A matched request at which nobody signed expires this long after its end (the station may backfill until then). */
  expireUnattendedHours: number;
  maximumWrongCodes: number;
  /** Days after the service within which the station may backfill. */
  backfillDays: number;
  /** Days within which the station answers a correction; then it escalates. */
  correctionDays: number;
}

/** Travel and daily load of a volunteer. */
export interface LoadPolicy {
  metresPerMinute: Record<TravelMode, number>;
  /** Real way / straight line, whole percent. */
  detourPercent: number;
  /** Rest between two services, minutes, on top of travel. */
  bufferMinutes: number;
  dailyLimitMinutes: number;
}

/** Who may serve what. */
export interface EligibilityPolicy {
  minimumAge: number;
  /** Under 18: modes allowed alone; group service (several places) is always allowed with consent. */
  minorsAlone: ServiceMode[];
  /** Risk grade from which insurance must cover the whole interval. */
  insuranceFromGrade: number;
}

/** The volunteering policy 志愿服务规则 of a region: a version that is never edited. */
export interface VolunteeringPolicy {
  counting: CountingPolicy;
  request: RequestPolicy;
  attendance: AttendancePolicy;
  load: LoadPolicy;
  eligibility: EligibilityPolicy;
}

/** A policy with the version that names it; `defaults-1` is the one shipped. */
export interface VersionedPolicy extends VolunteeringPolicy {
  id: string;
}

/** 志愿山城: remainder of an hour ≤ 15 min → 0, ≤ 45 → half an hour, else an hour. */
export const shanchengRounding: Rounding = {
  kind: 'REMAINDER_STEPS',
  steps: [
    { upTo: 15, gives: 0 },
    { upTo: 45, gives: 30 },
    { upTo: 60, gives: 60 },
  ],
};

/** The policy where no region has published one. */
export const defaultPolicy: VersionedPolicy = {
  id: 'defaults-1',
  counting: {
    rounding: shanchengRounding,
    minimumSharePercent: 0,
    pairsPerDay: 3,
    dailyCapMinutes: 480,
    activityCapMinutes: null,
    overtimeMinutes: 60,
  },
  request: {
    maximumMinutes: 720,
    maximumDaysAhead: 366,
    maximumPlaces: 50,
    waitingAtMost: 20,
    autoConfirmHours: 48,
    closeAfterDays: 7,
  },
  attendance: {
    earlyMinutes: 30,
    signOutGraceMinutes: 180,
    lateAlarmMinutes: 15,
    expireUnattendedHours: 72,
    maximumWrongCodes: 10,
    backfillDays: 30,
    correctionDays: 7,
  },
  load: {
    metresPerMinute: { WALK: 75, BIKE: 200, EBIKE: 300, TRANSIT: 250, CAR: 450 },
    detourPercent: 130,
    bufferMinutes: 5,
    dailyLimitMinutes: 480,
  },
  eligibility: { minimumAge: 8, minorsAlone: [], insuranceFromGrade: 2 },
};
