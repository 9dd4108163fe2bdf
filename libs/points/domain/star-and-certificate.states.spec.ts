import { certificateEventNames, certificateStateNames, certificateStates } from './certificate.states.js';
import { noticeEventNames, noticeStateNames, noticeStates } from './notice.states.js';
import { starEventNames, starStateNames, starStates } from './star-application.states.js';

/** `state event → state` for every pair that is allowed; all other pairs must be refused. */
const starTable = `
SUBMITTED approve NOTICE
SUBMITTED reject REJECTED
SUBMITTED withdraw WITHDRAWN
NOTICE award AWARDED
NOTICE fallShort REJECTED
NOTICE uphold REJECTED
NOTICE withdraw WITHDRAWN
AWARDED revoke REVOKED`;

const noticeTable = `
OPEN object OBJECTED
OPEN end OVER
OPEN stop STOPPED
OBJECTED dismiss OPEN
OBJECTED uphold UPHELD
OBJECTED stop STOPPED`;

const certificateTable = `
REQUESTED accept ACCEPTED
REQUESTED decline DECLINED
REQUESTED withdraw WITHDRAWN
ACCEPTED issue NOTICE
ACCEPTED decline DECLINED
ACCEPTED withdraw WITHDRAWN
NOTICE takeEffect VALID
NOTICE uphold VOIDED
NOTICE void VOIDED
VALID void VOIDED`;

const machines = {
  'a star application': [starTable, starStates, starStateNames, starEventNames],
  'a public notice': [noticeTable, noticeStates, noticeStateNames, noticeEventNames],
  'a certificate': [certificateTable, certificateStates, certificateStateNames, certificateEventNames],
} as const;

describe.each(Object.entries(machines))('the states of %s', (_, [table, machine, states, events]) => {
  const allowed = new Map(
    table
      .trim()
      .split('\n')
      .map((line) => line.split(' '))
      .map(([state, event, next]) => [`${state} ${event}`, next]),
  );
  const { next } = machine as { next: (state: string, event: string) => string };
  const pairs = states.flatMap((state) => events.map((event) => [state, event] as const));

  it.each(pairs)('%s × %s', (state, event) => {
    const target = allowed.get(`${state} ${event}`);
    if (target !== undefined) expect(next(state, event)).toBe(target);
    else expect(() => next(state, event)).toThrow(expect.objectContaining({ code: 'STATE_NOT_ALLOWED' }));
  });

  it('the table of this test names no unknown pair', () => {
    const known = new Set(pairs.map(([state, event]) => `${state} ${event}`));
    expect([...allowed.keys()].filter((pair) => !known.has(pair))).toEqual([]);
  });
});
