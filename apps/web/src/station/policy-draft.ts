import type { DeedField, DeedValues } from '../desk/deed-fields';
import type {
  PointsExpiryKind,
  PointsRedemptionPeriod,
  PointsRulesInput,
  PointsSource,
  PolicyRulesFragment,
} from '../generated/types';

type Say = (key: string) => string;

const sources: readonly PointsSource[] = ['SIGNED', 'BACKFILLED', 'PAPER'];
const expiries: readonly PointsExpiryKind[] = ['NONE', 'YEARS', 'END_OF_YEAR'];
const periods: readonly PointsRedemptionPeriod[] = ['DAY', 'MONTH', 'QUARTER', 'YEAR'];

const yes = (holds: boolean): string => (holds ? 'yes' : '');
const number = (value: number | null): string => (value === null ? '' : String(value));

/** What the form begins with: the rules one begins from. */
export function valuesOfRules({ rate, earningSources, expiry, redemption, giving }: PolicyRulesFragment): DeedValues {
  return {
    ...{ minutes: number(rate.denominator), points: number(rate.numerator) },
    ...Object.fromEntries(sources.map((source) => [source, yes(earningSources.includes(source))])),
    ...{ expiry: expiry.kind, years: number(expiry.years), grace: number(expiry.returnGraceDays) },
    ...{ redeemable: yes(redemption.allowed), period: redemption.period, times: number(redemption.timesPerPeriod) },
    ...{ most: number(redemption.pointsPerPeriod), returnDays: number(redemption.returnDays) },
    ...{ gifts: yes(giving.gifts), giftsPerYear: number(giving.giftsPerYear), cap: number(giving.personalCap) },
    ...{ donations: yes(giving.donations), donationsPerYear: number(giving.donationsPerYear) },
  };
}

/** What the API gave, as it takes it back: without the names of types that the cache adds. */
export function bare<Value>(value: Value): Value {
  const text = JSON.stringify(value, (key, one: unknown) => (key === '__typename' ? undefined : one));
  return JSON.parse(text) as Value;
}

/** The rules as they are handed in: stars and factors of items stay as they are where one began. */
export function rulesFrom(values: DeedValues, base: PolicyRulesFragment): PointsRulesInput {
  const of = (name: string): string => values[name] ?? '';
  const limit = (name: string): number | null => (of(name) === '' ? null : Number(of(name)));
  return {
    rate: { numerator: Number(of('points')), denominator: Number(of('minutes')) },
    earningSources: sources.filter((source) => of(source) === 'yes'),
    coefficients: bare(base.coefficients),
    expiry: {
      kind: expiries.find((kind) => kind === of('expiry')) ?? 'NONE',
      ...{ years: Number(of('years')), returnGraceDays: Number(of('grace')) },
    },
    redemption: {
      period: periods.find((period) => period === of('period')) ?? 'YEAR',
      ...{ allowed: of('redeemable') === 'yes', timesPerPeriod: limit('times'), pointsPerPeriod: limit('most') },
      returnDays: Number(of('returnDays')),
    },
    giving: {
      ...{ gifts: of('gifts') === 'yes', giftsPerYear: limit('giftsPerYear'), personalCap: limit('cap') },
      ...{ donations: of('donations') === 'yes', donationsPerYear: limit('donationsPerYear') },
    },
    starLadder: bare(base.starLadder),
  };
}

/** The numbers of a policy, one field each. */
export function policyFields(t: Say): DeedField[] {
  const count = (name: string, label: string, hint?: string): DeedField => ({ name, label, hint, kind: 'number' });
  const limit = (name: string, label: string): DeedField => ({
    ...{ name, label, hint: t('station.policy.noLimit'), kind: 'number', optional: true },
  });
  const tick = (name: string, label: string): DeedField => ({ name, label, kind: 'yes' });
  return [
    count('minutes', t('station.policy.minutes')),
    count('points', t('station.policy.points')),
    ...sources.map((source) => tick(source, t(`source.${source}`))),
    {
      ...{ name: 'expiry', label: t('station.policy.expiry'), kind: 'choice' },
      options: expiries.map((value) => ({ value, label: t(`station.policy.expiries.${value}`) })),
    },
    count('years', t('station.policy.years'), t('station.policy.yearsHint')),
    count('grace', t('station.policy.grace')),
    tick('redeemable', t('station.policy.redeemable')),
    {
      ...{ name: 'period', label: t('station.policy.period'), kind: 'choice' },
      options: periods.map((value) => ({ value, label: t(`station.policy.periods.${value}`) })),
    },
    limit('times', t('station.policy.times')),
    limit('most', t('station.policy.most')),
    count('returnDays', t('station.policy.returnDays')),
    tick('gifts', t('station.policy.gifts')),
    limit('giftsPerYear', t('station.policy.giftsPerYear')),
    tick('donations', t('station.policy.donations')),
    limit('donationsPerYear', t('station.policy.donationsPerYear')),
    limit('cap', t('station.policy.cap')),
  ];
}
