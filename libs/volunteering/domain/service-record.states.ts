import { defineStates } from '#kernel';

/** States of a service record 服务记录; it is never deleted. */
export const serviceRecordStateNames = ['RECORDED', 'VERIFIED', 'EFFECTIVE', 'CORRECTED', 'FROZEN', 'REVOKED'] as const;
export type ServiceRecordState = (typeof serviceRecordStateNames)[number];

/** How a record came to be: signed by code, filled in by the station, taken from paper. Kept apart for ever. */
export const recordSourceNames = ['SIGNED', 'BACKFILLED', 'PAPER'] as const;
export type RecordSource = (typeof recordSourceNames)[number];

/**
 * `freeze`: disputed before it took effect; `release`: it goes on; `correct`: another record with other minutes takes its
 * place; `revoke`: it does not count. What had effect is taken back by either of the last two.
 */
export const serviceRecordEventNames = ['verify', 'takeEffect', 'correct', 'freeze', 'release', 'revoke'] as const;
export type ServiceRecordEvent = (typeof serviceRecordEventNames)[number];

/** Records whose minutes count no more; they stay to be read. */
export const notCounted: readonly ServiceRecordState[] = ['CORRECTED', 'REVOKED'];

/** state × event → state; everything not listed is refused with STATE_NOT_ALLOWED. */
export const serviceRecordStates = defineStates<ServiceRecordState, ServiceRecordEvent>('ServiceRecord', {
  RECORDED: { verify: 'VERIFIED', freeze: 'FROZEN', revoke: 'REVOKED' },
  VERIFIED: { takeEffect: 'EFFECTIVE', freeze: 'FROZEN', revoke: 'REVOKED' },
  EFFECTIVE: { correct: 'CORRECTED', revoke: 'REVOKED' },
  CORRECTED: {},
  FROZEN: { release: 'VERIFIED', revoke: 'REVOKED' },
  REVOKED: {},
});
