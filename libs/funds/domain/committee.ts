import { fundsErrors } from './funds.errors.js';

/** Fewest members of a committee (管委会); the number is odd, so that a vote decides. A default of policy. */
export const LEAST_COMMITTEE = 5;

/** People of a fund: its committee (管委会, unpaid) and its supervisors (监督员). */
export interface FundPeople {
  readonly committee: readonly string[];
  readonly supervisors: readonly string[];
}

/** Refuses a fund without its bodies. Throws COMMITTEE_TOO_SMALL, SUPERVISOR_MISSING, COMMITTEE_AND_SUPERVISOR. */
export function checkPeople({ committee, supervisors }: FundPeople): void {
  const members = new Set(committee);
  const sound = members.size === committee.length && members.size >= LEAST_COMMITTEE && members.size % 2 === 1;
  if (!sound) throw fundsErrors.COMMITTEE_TOO_SMALL({ least: LEAST_COMMITTEE });
  if (supervisors.length === 0) throw fundsErrors.SUPERVISOR_MISSING();
  if (supervisors.some((personId) => members.has(personId))) throw fundsErrors.COMMITTEE_AND_SUPERVISOR();
}
