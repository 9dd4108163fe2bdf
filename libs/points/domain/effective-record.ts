import type { RecordSource } from './points-policy.js';

/** A service record that has taken effect. `at`: ISO instant, which decides the policy version. */
export interface EffectiveRecord {
  recordId: string;
  volunteerId: string;
  personId: string;
  regionId: string;
  minutes: number;
  source: RecordSource;
  itemId: string;
  at: string;
}
