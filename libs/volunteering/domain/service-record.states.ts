import { defineStates } from '#kernel';

/** States of a service record 服务记录; it is never deleted. */
export const serviceRecordStateNames = ['RECORDED', 'VERIFIED', 'EFFECTIVE', 'CORRECTED', 'FROZEN', 'REVOKED'] as const;
export type ServiceRecordState = (typeof serviceRecordStateNames)[number];

/** How a record came to be: signed by code, filled in by the station, taken from paper. Kept apart for ever. */
export const recordSourceNames = ['SIGNED', 'BACKFILLED', 'PAPER'] as const;
export type RecordSource = (typeof recordSourceNames)[number];

/**
 * `release`: a frozen record which never had effect goes on; `restore`: a frozen record which had effect has it again.
 */
export const serviceRecordEventNames = [
  'verify',
  'takeEffect',
  'correct',
  'freeze',
  'release',
  'restore',
  'revoke',
] as const;
export type ServiceRecordEvent = (typeof serviceRecordEventNames)[number];

/** state × event → state; everything not listed is refused with STATE_NOT_ALLOWED. */
export const serviceRecordStates = defineStates<ServiceRecordState, ServiceRecordEvent>('ServiceRecord', {
  RECORDED: { verify: 'VERIFIED', freeze: 'FROZEN', revoke: 'REVOKED' },
  VERIFIED: { takeEffect: 'EFFECTIVE', freeze: 'FROZEN', revoke: 'REVOKED' },
  EFFECTIVE: { correct: 'CORRECTED', freeze: 'FROZEN', revoke: 'REVOKED' },
  CORRECTED: { correct: 'CORRECTED', freeze: 'FROZEN', revoke: 'REVOKED' },
  FROZEN: { release: 'VERIFIED', restore: 'EFFECTIVE', revoke: 'REVOKED' },
  REVOKED: {},
});
