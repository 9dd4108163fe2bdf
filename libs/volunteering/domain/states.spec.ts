import { DomainError } from '#kernel';
import { correctionEventNames, correctionStateNames, correctionStates } from './record-correction.js';
import { serviceRecordEventNames, serviceRecordStateNames, serviceRecordStates } from './service-record.states.js';
import { serviceRequestEventNames, serviceRequestStateNames, serviceRequestStates } from './service-request.states.js';
import { volunteerEventNames, volunteerStateNames, volunteerStates } from './volunteer.states.js';

/** `state event → state` for every pair that is allowed; all other pairs must be refused. */
const requestTable = `
SUBMITTED accept DISPATCHING
SUBMITTED reject REJECTED
SUBMITTED cancel CANCELLED
SUBMITTED expire EXPIRED
DISPATCHING fill MATCHED
DISPATCHING withdraw DISPATCHING
DISPATCHING escalate ESCALATED
DISPATCHING cancel CANCELLED
DISPATCHING expire EXPIRED
ESCALATED fill MATCHED
ESCALATED withdraw ESCALATED
ESCALATED escalate ESCALATED
ESCALATED cancel CANCELLED
ESCALATED expire EXPIRED
MATCHED withdraw DISPATCHING
MATCHED signIn IN_SERVICE
MATCHED recordPresence IN_SERVICE
MATCHED cancel CANCELLED
MATCHED expire EXPIRED
IN_SERVICE signIn IN_SERVICE
IN_SERVICE signOut IN_SERVICE
IN_SERVICE recordPresence IN_SERVICE
IN_SERVICE allOut AWAITING_CONFIRMATION
AWAITING_CONFIRMATION recordPresence AWAITING_CONFIRMATION
AWAITING_CONFIRMATION confirm CONFIRMED
AWAITING_CONFIRMATION autoConfirm AUTO_CONFIRMED
AWAITING_CONFIRMATION dispute DISPUTED
CONFIRMED rate CLOSED
CONFIRMED archive CLOSED
AUTO_CONFIRMED rate CLOSED
AUTO_CONFIRMED archive CLOSED
DISPUTED settle CLOSED`;

const recordTable = `
RECORDED verify VERIFIED
RECORDED freeze FROZEN
RECORDED revoke REVOKED
VERIFIED takeEffect EFFECTIVE
VERIFIED freeze FROZEN
VERIFIED revoke REVOKED
EFFECTIVE correct CORRECTED
EFFECTIVE freeze FROZEN
EFFECTIVE revoke REVOKED
FROZEN release VERIFIED
FROZEN thaw EFFECTIVE
FROZEN correctInReview CORRECTED
FROZEN revoke REVOKED`;

const correctionTable = `
OPEN approve APPROVED
OPEN decline DECLINED`;

const volunteerTable = `
REGISTERED verify VERIFIED
REGISTERED bar BARRED
REGISTERED deregister DEREGISTERED
VERIFIED verify VERIFIED
OFF_DUTY verify OFF_DUTY
COOLDOWN verify COOLDOWN
VERIFIED goOnDuty VERIFIED
VERIFIED goOffDuty OFF_DUTY
VERIFIED rest COOLDOWN
VERIFIED suspend SUSPENDED
VERIFIED bar BARRED
VERIFIED deregister DEREGISTERED
OFF_DUTY goOnDuty VERIFIED
OFF_DUTY goOffDuty OFF_DUTY
OFF_DUTY suspend SUSPENDED
OFF_DUTY bar BARRED
OFF_DUTY deregister DEREGISTERED
COOLDOWN rest COOLDOWN
COOLDOWN resume VERIFIED
COOLDOWN goOnDuty VERIFIED
COOLDOWN goOffDuty OFF_DUTY
COOLDOWN suspend SUSPENDED
COOLDOWN bar BARRED
COOLDOWN deregister DEREGISTERED
SUSPENDED resume OFF_DUTY
SUSPENDED bar BARRED
SUSPENDED deregister DEREGISTERED
BARRED resume OFF_DUTY
BARRED deregister DEREGISTERED`;

interface Machine {
  next(state: string, event: string): string;
}

const machines: [string, Machine, readonly string[], readonly string[], string][] = [
  [
    'ServiceRequest',
    serviceRequestStates as unknown as Machine,
    serviceRequestStateNames,
    serviceRequestEventNames,
    requestTable,
  ],
  [
    'ServiceRecord',
    serviceRecordStates as unknown as Machine,
    serviceRecordStateNames,
    serviceRecordEventNames,
    recordTable,
  ],
  [
    'RecordCorrection',
    correctionStates as unknown as Machine,
    correctionStateNames,
    correctionEventNames,
    correctionTable,
  ],
  ['Volunteer', volunteerStates as unknown as Machine, volunteerStateNames, volunteerEventNames, volunteerTable],
];

describe.each(machines)('states of %s', (_name, machine, states, events, table) => {
  const allowed = new Map(
    table
      .trim()
      .split('\n')
      .map((line) => line.split(' '))
      .map(([from, event, to]) => [`${from} ${event}`, to]),
  );
  const pairs = states.flatMap((state) => events.map((event) => [state, event] as const));

  test.each(pairs)('%s × %s', (state, event) => {
    const to = allowed.get(`${state} ${event}`);
    if (to !== undefined) {
      expect(machine.next(state, event)).toBe(to);
      return;
    }
    let refusal: unknown;
    try {
      machine.next(state, event);
    } catch (error) {
      refusal = error;
    }
    expect(refusal).toBeInstanceOf(DomainError);
    expect((refusal as DomainError).code).toBe('STATE_NOT_ALLOWED');
  });
});
