import { defaultPolicy, type VolunteeringPolicy } from './policy.js';
import { requireSoundPolicy } from './policy-check.js';

const { id: _id, ...sound } = defaultPolicy;
type Change = (policy: VolunteeringPolicy) => void;

const fieldRefused = (change: Change): string => {
  const policy = structuredClone(sound);
  change(policy);
  try {
    requireSoundPolicy(policy);
    return 'none';
  } catch (error) {
    const { code, params } = error as { code: string; params: { field: string } };
    return `${code} ${params.field}`;
  }
};

test('the defaults are sound, and so is a policy without caps', () => {
  expect(fieldRefused(() => undefined)).toBe('none');
  expect(fieldRefused((policy) => Object.assign(policy.counting, { dailyCapMinutes: null }))).toBe('none');
  expect(fieldRefused((policy) => void (policy.counting.rounding = { kind: 'FLOOR', unitMinutes: 30 }))).toBe('none');
});

const numbers = (['counting', 'request', 'attendance', 'load', 'eligibility'] as const).flatMap((part) =>
  Object.entries(sound[part]).flatMap(([field, value]) =>
    typeof value === 'number' || value === null ? [[part, field] as const] : [],
  ),
);
test.each(numbers)('%s.%s is looked at', (part, field) => {
  for (const wrong of [-1, 1e9, 0.5, Number.NaN, Number.POSITIVE_INFINITY, undefined, '7'])
    expect(fieldRefused((policy) => Object.assign(policy[part], { [field]: wrong }))).toBe(
      `BAD_USER_INPUT ${part}.${field}`,
    );
});

test.each(Object.keys(sound.load.metresPerMinute))('a speed is needed for %s', (mode) => {
  for (const wrong of [0, -75, undefined, Number.NaN])
    expect(fieldRefused((policy) => Object.assign(policy.load.metresPerMinute, { [mode]: wrong }))).toBe(
      `BAD_USER_INPUT load.metresPerMinute.${mode}`,
    );
});

test.each<[string, Change]>([
  ['counting.rounding', (policy) => void (policy.counting.rounding = { kind: 'REMAINDER_STEPS', steps: [] })],
  [
    'counting.rounding',
    (policy) =>
      void (policy.counting.rounding = {
        kind: 'REMAINDER_STEPS',
        steps: [
          { upTo: 45, gives: 0 },
          { upTo: 15, gives: 30 },
        ],
      }),
  ],
  ['counting.rounding', (policy) => void (policy.counting.rounding = { kind: 'FLOOR', unitMinutes: 0 })],
  ['eligibility.minorsAlone', (policy) => Object.assign(policy.eligibility, { minorsAlone: ['MOON'] })],
])('%s is looked at as a whole', (field, change) => {
  expect(fieldRefused(change)).toBe(`BAD_USER_INPUT ${field}`);
});
