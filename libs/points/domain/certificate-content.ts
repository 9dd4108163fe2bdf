import { addDays, generalErrors, localDate, type LocalDate } from '#kernel';
import { pointsErrors } from './points.errors.js';

/** Days a certificate is on public notice before it holds (《志愿服务记录与证明出具办法（试行）》: at least 7). */
export const CERTIFICATE_NOTICE_DAYS = 7;
/** Services that one certificate lists at most. */
export const MOST_SERVICES = 1_000;
const MOST_DAYS = 3_660;

/** Sources of minutes, kept apart on paper too. */
export type MinuteSource = 'SIGNED' | 'BACKFILLED' | 'PAPER';

/** One service that a certificate lists. */
export interface CertifiedService {
  recordId: string;
  source: MinuteSource;
  minutes: number;
  /** YYYY-MM-DD */
  day: string;
  /** What was done. */
  content: string;
  /** Where, as a region: never somebody's address. */
  place: string;
}

/** Minutes of a certificate by source. */
export interface CertifiedMinutes {
  signedMinutes: number;
  backfilledMinutes: number;
  paperMinutes: number;
}

/** Who issues it: the organisation, who is responsible there, who handled it, and how to reach them. */
export interface CertificateIssuer {
  name: string;
  responsible: string;
  handler: string;
  contact: string;
}

/** Checks the period asked for: whole days, none of them to come. Throws BAD_USER_INPUT. */
export function certifiedPeriod(from: string, to: string, today: LocalDate): { from: LocalDate; to: LocalDate } {
  const period = { from: localDate(from), to: localDate(to) };
  const refuse = (reason: string): never => {
    throw generalErrors.BAD_USER_INPUT({ field: 'period', reason });
  };
  if (period.to < period.from) refuse('ends before it begins');
  if (period.to > today) refuse('must not be in the future');
  if (addDays(period.from, MOST_DAYS) < period.to) refuse(`is longer than ${MOST_DAYS} days`);
  return period;
}

/** Minutes by source. Throws CERTIFICATE_NOTHING_SERVED where nothing counts, CERTIFICATE_TOO_LONG beyond 1,000 services. */
export function certifiedMinutes(services: readonly Pick<CertifiedService, 'source' | 'minutes'>[]): CertifiedMinutes {
  if (services.length === 0) throw pointsErrors.CERTIFICATE_NOTHING_SERVED();
  if (services.length > MOST_SERVICES) throw pointsErrors.CERTIFICATE_TOO_LONG({ most: MOST_SERVICES });
  const of = (source: MinuteSource): number =>
    services.filter((service) => service.source === source).reduce((sum, { minutes }) => sum + minutes, 0);
  return { signedMinutes: of('SIGNED'), backfilledMinutes: of('BACKFILLED'), paperMinutes: of('PAPER') };
}

/** All minutes together: what a certificate attests. */
export function totalMinutes(minutes: CertifiedMinutes): number {
  return minutes.signedMinutes + minutes.backfilledMinutes + minutes.paperMinutes;
}
