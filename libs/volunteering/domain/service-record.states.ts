import { defineStates } from '#kernel';

/** States of a service record 服务记录; it is never deleted. */
export const serviceRecordStateNames = ['RECORDED', 'VERIFIED', 'EFFECTIVE', 'CORRECTED', 'FROZEN', 'REVOKED'] as const;
export type ServiceRecordState = (typeof serviceRecordStateNames)[number];

/** How a record came to be: signed by code, filled in by the station, taken from paper. Kept apart for ever. */
export const recordSourceNames = ['SIGNED', 'BACKFILLED', 'PAPER'] as const;
export type RecordSource = (typeof recordSourceNames)[number];

/** Why a record is frozen: the requester disputes the service, or its hours are under review (诚信核查). */
export const freezeCauseNames = ['DISPUTE', 'REVIEW'] as const;
export type FreezeCause = (typeof freezeCauseNames)[number];

/**
 * `freeze`: disputed, or under review; `release`: it goes on; `thaw`: what had effect has it again; `correct`: another record
 * with other minutes takes its place, `correctInReview` while it is frozen; `revoke`: it does not count. What had effect is
 * taken back by the last three.
 */
export const serviceRecordEventNames = [
  'verify',
  'takeEffect',
  'correct',
  'freeze',
  'release',
  'thaw',
  'correctInReview',
  'revoke',
] as const;
export type ServiceRecordEvent = (typeof serviceRecordEventNames)[number];

/** Records whose minutes count no more; they stay to be read. */
export const notCounted: readonly ServiceRecordState[] = ['CORRECTED', 'REVOKED'];

/** state × event → state; everything not listed is refused with STATE_NOT_ALLOWED. */
export const serviceRecordStates = defineStates<ServiceRecordState, ServiceRecordEvent>('ServiceRecord', {
  RECORDED: { verify: 'VERIFIED', freeze: 'FROZEN', revoke: 'REVOKED' },
  VERIFIED: { takeEffect: 'EFFECTIVE', freeze: 'FROZEN', revoke: 'REVOKED' },
  EFFECTIVE: { correct: 'CORRECTED', freeze: 'FROZEN', revoke: 'REVOKED' },
  CORRECTED: {},
  FROZEN: { release: 'VERIFIED', thaw: 'EFFECTIVE', correctInReview: 'CORRECTED', revoke: 'REVOKED' },
  REVOKED: {},
});
