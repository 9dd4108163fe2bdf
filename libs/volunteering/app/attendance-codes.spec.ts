import { Config, FieldCipher } from '#platform';
import { AttendanceCodes } from './attendance-codes.js';

const codes = new AttendanceCodes(
  new FieldCipher(Config.fromEnvironment({ NODE_ENV: 'test', LOG_LEVEL: 'silent', DATABASE_URL: 'sqlite::memory:' })),
);
const sealed = (id: string) => ({ id, codeSecretSealed: codes.newSecret(id) });
const now = new Date('2026-03-02T02:00:10.000Z');
const later = (seconds: number): Date => new Date(now.getTime() + seconds * 1000);
const outcome = (act: () => unknown): string => {
  try {
    act();
    return 'accepted';
  } catch (error) {
    return (error as { code: string }).code;
  }
};

test('the code has six digits and changes every 30 seconds, at the full step', () => {
  const request = sealed('a');
  const { code, validUntil } = codes.current(request, now);
  expect(code).toMatch(/^\d{6}$/);
  expect(validUntil).toEqual(new Date('2026-03-02T02:00:30.000Z'));
  expect(codes.current(request, later(19)).code).toBe(code);
  expect(codes.current(request, later(20)).code).not.toBe(code);
});

test.each([
  [0, 'accepted'],
  [30, 'accepted'],
  [49, 'accepted'],
  [50, 'ATTENDANCE_CODE_OLD'],
  [600, 'ATTENDANCE_CODE_OLD'],
  [3600, 'ATTENDANCE_CODE_WRONG'],
  [-30, 'accepted'],
  [-60, 'ATTENDANCE_CODE_WRONG'],
])('a code used %i seconds after it was shown: %s', (seconds, expected) => {
  const request = sealed('b');
  const { code } = codes.current(request, now);
  expect(outcome(() => codes.verify(request, code, later(seconds), [], []))).toBe(expected);
});

test('a step serves once, also in its tolerance; a code of another service is named so', () => {
  const [request, other] = [sealed('c'), sealed('d')];
  const { code } = codes.current(request, now);
  const step = codes.verify(request, code, now, [], []);
  expect(step).toBe(Math.floor(now.getTime() / 30_000));
  expect(outcome(() => codes.verify(request, code, later(30), [step], []))).toBe('ATTENDANCE_CODE_REUSED');
  expect(outcome(() => codes.verify(request, codes.current(other, now).code, now, [], [other]))).toBe(
    'ATTENDANCE_CODE_OF_ANOTHER',
  );
  expect(outcome(() => codes.verify(request, '12345', now, [], []))).toBe('ATTENDANCE_CODE_WRONG');
});

test('a secret cannot be moved to another request', () => {
  const request = sealed('e');
  expect(() => codes.current({ ...request, id: 'f' }, now)).toThrow();
});
