import { defineStates } from '#kernel';

/** States of a volunteer 志愿者; COOLDOWN, SUSPENDED and BARRED may carry an end. */
export const volunteerStateNames = [
  'REGISTERED',
  'VERIFIED',
  'OFF_DUTY',
  'COOLDOWN',
  'SUSPENDED',
  'BARRED',
  'DEREGISTERED',
] as const;
export type VolunteerState = (typeof volunteerStateNames)[number];

/** `verify`: for somebody verified before, what they have added since; `rest`: left too many offers unanswered; `resume`: the end of a rest, suspension or bar was reached, or the station lifts it. */
export const volunteerEventNames = [
  'verify',
  'goOffDuty',
  'goOnDuty',
  'rest',
  'suspend',
  'bar',
  'resume',
  'deregister',
] as const;
export type VolunteerEvent = (typeof volunteerEventNames)[number];

/** state × event → state; everything not listed is refused with STATE_NOT_ALLOWED. */
export const volunteerStates = defineStates<VolunteerState, VolunteerEvent>('Volunteer', {
  REGISTERED: { verify: 'VERIFIED', bar: 'BARRED', deregister: 'DEREGISTERED' },
  VERIFIED: {
    verify: 'VERIFIED',
    goOnDuty: 'VERIFIED',
    goOffDuty: 'OFF_DUTY',
    rest: 'COOLDOWN',
    suspend: 'SUSPENDED',
    bar: 'BARRED',
    deregister: 'DEREGISTERED',
  },
  OFF_DUTY: {
    verify: 'OFF_DUTY',
    goOffDuty: 'OFF_DUTY',
    goOnDuty: 'VERIFIED',
    suspend: 'SUSPENDED',
    bar: 'BARRED',
    deregister: 'DEREGISTERED',
  },
  COOLDOWN: {
    verify: 'COOLDOWN',
    rest: 'COOLDOWN',
    resume: 'VERIFIED',
    goOnDuty: 'VERIFIED',
    goOffDuty: 'OFF_DUTY',
    suspend: 'SUSPENDED',
    bar: 'BARRED',
    deregister: 'DEREGISTERED',
  },
  SUSPENDED: { resume: 'OFF_DUTY', bar: 'BARRED', deregister: 'DEREGISTERED' },
  BARRED: { resume: 'OFF_DUTY', deregister: 'DEREGISTERED' },
  DEREGISTERED: {},
});
