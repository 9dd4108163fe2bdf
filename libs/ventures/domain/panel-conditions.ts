import { hasDouble, isWithin, type Rule } from './rule-checks.js';
import type { PanelRules, RelaxedPanel } from './rulebook.js';

/** What a panel must be: odd, five at least, its kept seats within its size. */
export function panelConditions({ size, strata, reviews, load, criteria, relaxed }: PanelRules): Rule[] {
  const kept = strata.reduce((sum, { seats }) => sum + seats, 0);
  const fields = strata.map(({ field }) => field);
  return [
    ['panel.size', 'must be odd and at least 5', !isWithin(size, 5, 999) || size % 2 === 0],
    ['panel.strata', 'must name each field once', hasDouble(fields) || !fields.every(Boolean)],
    ['panel.strata', 'must keep no more seats than there are', kept > size],
    ['panel.strata', 'must each keep a seat', !strata.every(({ seats }) => isWithin(seats, 1, size))],
    ['panel.reviews', 'must be between 3 and the size of the panel', !isWithin(reviews, 3, size)],
    ['panel.load', 'must be between 1 and 1,000', !isWithin(load, 1, 1_000)],
    ...relaxedConditions({ strata, load }, relaxed),
    ...criterionConditions({ criteria }),
  ];
}

/** What is relaxed may keep fewer seats and allow a higher load, nothing else. */
function relaxedConditions({ strata, load }: RelaxedPanel, relaxed: RelaxedPanel | undefined): Rule[] {
  if (relaxed === undefined) return [];
  const seatsOf = new Map(strata.map(({ field, seats }) => [field, seats]));
  const fields = relaxed.strata.map(({ field }) => field);
  return [
    ['panel.relaxed.load', 'must not be below the load', !isWithin(relaxed.load, load, 1_000)],
    ['panel.relaxed.strata', 'must name each field once', hasDouble(fields)],
    [
      'panel.relaxed.strata',
      'must keep no more seats of a field than there are',
      !relaxed.strata.every(({ field, seats }) => isWithin(seats, 1, seatsOf.get(field) ?? 0)),
    ],
  ];
}

function criterionConditions({ criteria }: Pick<PanelRules, 'criteria'>): Rule[] {
  const sum = criteria.reduce((one, { weight }) => one + weight, 0);
  const inRange = criteria.every(({ weight, max }) => isWithin(weight, 1, 100) && isWithin(max, 1, 10_000));
  return [
    ['panel.criteria', 'must name each code once', hasDouble(criteria.map(({ code }) => code))],
    ['panel.criteria', 'must have weights that sum to 100', sum !== 100 || !inRange],
    [
      'panel.criteria',
      'must have maxima that divide 100 × weight, so that each mark is a whole number of 1/100 points',
      inRange && criteria.some(({ weight, max }) => (100 * weight) % max !== 0),
    ],
  ];
}
