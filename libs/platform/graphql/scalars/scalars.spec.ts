import { parseValue, type GraphQLScalarType } from 'graphql';
import { LatitudeScalar, LongitudeScalar } from './coordinate.scalars.js';
import { CursorScalar, GraphQLDateTime, LocalDateScalar } from './text.scalars.js';
import { FenScalar, MinutesScalar } from './whole-number.scalars.js';

const accepts = (scalar: GraphQLScalarType, value: unknown): boolean => {
  try {
    scalar.parseValue(value);
    return true;
  } catch {
    return false;
  }
};

const acceptsLiteral = (scalar: GraphQLScalarType, text: string): boolean => {
  try {
    scalar.parseLiteral(parseValue(text));
    return true;
  } catch {
    return false;
  }
};

describe('scalars', () => {
  it.each([
    [FenScalar, [0, -5, 9_007_199_254_740_991], [0.5, 9_007_199_254_740_992, NaN, Infinity, '1', null, true]],
    [LatitudeScalar, [0, -90, 90, 33.38], [91, -90.1, NaN, '33', Infinity]],
    [LongitudeScalar, [-180, 180], [180.01, null]],
    [
      LocalDateScalar,
      ['2024-02-29', '2026-12-31'],
      ['2026-02-29', '2026-2-1', '20260201', 'today', 20260201, '2026-01-01T00:00:00Z'],
    ],
    [
      GraphQLDateTime,
      ['2026-01-31T08:00:00Z', '2026-01-31T08:00:00.123+08:00', '2028-02-29T23:59:59Z', '2026-12-31T23:59:59-11:00'],
      [
        ...['2026-01-31', '2026-01-31T08:00:00', 0, '2026-13-01T00:00:00Z', 'now', '2026-00-10T00:00:00Z'],
        ...['2027-02-30T10:00:00Z', '2027-02-29T10:00:00+08:00', '2026-04-31T10:00:00Z', '2026-06-00T10:00:00Z'],
        ...['2026-01-31T24:00:00Z', '2026-01-31T08:60:00Z', '2026-01-31T08:00:60Z', '2026-01-31T08:00:00+24:00'],
        ...['2026-01-31T08:00:00+08:60', '2026-01-31 08:00:00Z', ''],
      ],
    ],
    [CursorScalar, ['abc'], ['', 'x'.repeat(513), 7]],
  ])('%s takes what it means and nothing else', (scalar, good, bad) => {
    expect(good.filter((value) => !accepts(scalar as GraphQLScalarType, value))).toEqual([]);
    expect(bad.filter((value) => accepts(scalar as GraphQLScalarType, value))).toEqual([]);
  });

  it('read literals as strictly as variables', () => {
    expect(['5', '-5'].every((text) => acceptsLiteral(MinutesScalar, text))).toBe(true);
    expect(
      ['5.0', '"5"', '99999999999999999', 'true', 'null'].some((text) => acceptsLiteral(MinutesScalar, text)),
    ).toBe(false);
    expect(acceptsLiteral(LatitudeScalar, '33.4') && !acceptsLiteral(LatitudeScalar, '"33.4"')).toBe(true);
    expect(acceptsLiteral(LocalDateScalar, '"2026-01-01"') && !acceptsLiteral(LocalDateScalar, '20260101')).toBe(true);
  });

  it('answer instants in UTC with milliseconds', () => {
    expect(GraphQLDateTime.serialize(new Date('2026-01-31T08:00:00+08:00'))).toBe('2026-01-31T00:00:00.000Z');
    expect(() => GraphQLDateTime.serialize('yesterday')).toThrow();
    expect(() => GraphQLDateTime.serialize(new Date(Number.NaN))).toThrow();
    expect(() => GraphQLDateTime.serialize(new Date(Date.UTC(10_000, 0, 1)))).toThrow();
  });
});
