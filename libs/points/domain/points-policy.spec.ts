import { awardMemo, readAwardMemo, recordOfReference, recordReference } from './award-memo.js';
import { builtInPolicy, checkedRules, policyInForce, type PointsPolicyVersion } from './points-policy.js';

const version = (regionId: string, number: number, effectiveFrom: string): PointsPolicyVersion => ({
  ...builtInPolicy,
  id: `${regionId}-${number}`,
  regionId,
  version: number,
  effectiveFrom: new Date(effectiveFrom),
});
// Midnight of New Year in Shanghai.
const newYear = '2026-12-31T16:00:00.000Z';
const versions = [
  version('district', 1, '2026-01-01T00:00:00.000Z'),
  version('district', 2, newYear),
  version('street', 1, '2026-06-01T00:00:00.000Z'),
];
const path = ['grid', 'community', 'street', 'district'];
const otherPath = ['other-grid', 'other-street', 'district'];

describe('the policy in force', () => {
  it.each([
    ['before anything was published', otherPath, '2025-12-31T23:59:59.999Z', 'built-in'],
    ['at the very instant it starts', otherPath, '2026-01-01T00:00:00.000Z', 'district-1'],
    ['a millisecond before the next starts', otherPath, '2026-12-31T15:59:59.999Z', 'district-1'],
    ['when the next starts', otherPath, newYear, 'district-2'],
    ['before the street has one: inherited', path, '2026-05-31T23:59:59.999Z', 'district-1'],
    ['from the street on: the nearest wins', path, '2026-06-01T00:00:00.000Z', 'street-1'],
    ['even over a newer one above', path, '2027-05-01T00:00:00.000Z', 'street-1'],
    ['in a region of another district', ['elsewhere'], newYear, 'built-in'],
  ])('%s', (_, regions, at, expected) => {
    expect(policyInForce(versions, regions, new Date(at)).id).toBe(expected);
  });
});

describe('what the ledger keeps beside an award', () => {
  it('reads back as written', () => {
    const earnedAt = new Date('2026-12-31T15:59:59.999Z');
    const memo = { policyId: '01890000-0000-7000-8000-000000000001', policyVersion: 12, minutes: 90, earnedAt };
    expect(readAwardMemo(awardMemo(memo))).toEqual(memo);
    expect(readAwardMemo(awardMemo({ ...memo, earnedAt: null }))).toEqual({ ...memo, earnedAt: null });
    expect(recordOfReference(recordReference('abc'))).toBe('abc');
  });
  it.each([null, undefined, '', 'gift', 'points-policy:x', 'service-request:1'])('%s is not an award', (text) => {
    expect(readAwardMemo(text)).toBeNull();
    expect(recordOfReference(text)).toBeNull();
  });
});

describe('rules of which something is left out', () => {
  it('say of it what is built in, whether the field is missing or holds nothing', () => {
    const rate = { numerator: 2, denominator: 60 };
    expect(checkedRules({ rate })).toEqual({ ...builtInPolicy.rules, rate });
    expect(checkedRules({ rate, redemption: undefined, giving: undefined })).toEqual({ ...builtInPolicy.rules, rate });
  });
});
