import { panelConditions } from './panel-conditions.js';
import { hasDouble, isPart, isPeriod, isPositive, isWithin, type Rule } from './rule-checks.js';
import type { MicroRulebook, MoneyRules, NoticeRules, Rulebook, VentureRulebook } from './rulebook.js';

/** What is wrong with a rulebook: where, and why. */
export interface RuleFault {
  readonly field: string;
  readonly reason: string;
}

/** Everything that keeps a rulebook from being announced, in the order of its fields; empty if nothing does. */
export function rulebookFaults(rulebook: Rulebook): RuleFault[] {
  const rules = rulebook.kind === 'VENTURE' ? ventureRules(rulebook) : microRules(rulebook);
  return rules.filter(([, , isBroken]) => isBroken).map(([field, reason]) => ({ field, reason }));
}

function ventureRules(rulebook: VentureRulebook): Rule[] {
  return [
    ['name', 'must not be empty', rulebook.name.trim() === ''],
    ['openDays', 'must be between 1 and 366', !isWithin(rulebook.openDays, 1, 366)],
    ['screening', 'must name each step once', hasDouble(rulebook.screening)],
    ...moneyRules(rulebook.money),
    ...panelConditions(rulebook.panel),
    ...totalRules(rulebook),
    ...selectionRules(rulebook),
    ...noticeRules(rulebook.notice),
    ['signing', 'must be between 1 and 366', rulebook.signing !== undefined && !isPeriod(rulebook.signing)],
    ...trancheRules(rulebook),
    ['banYears', 'must be between 0 and 30', !isWithin(rulebook.banYears, 0, 30)],
  ];
}

function microRules(rulebook: MicroRulebook): Rule[] {
  const codes = rulebook.types.map(({ code }) => code);
  return [
    ['name', 'must not be empty', rulebook.name.trim() === ''],
    ['budget', 'must be a positive amount', !isPositive(rulebook.budget)],
    ['rate', 'must be above 0 and at most 1', !isPart(rulebook.rate) || rulebook.rate.numerator === 0],
    ['types', 'must name each code once', codes.length === 0 || hasDouble(codes)],
    [
      'types',
      'must each have a cap within the budget',
      !rulebook.types.every(({ cap }) => isWithin(cap, 1, rulebook.budget)),
    ],
    ...noticeRules(rulebook.notice),
    ['banYears', 'must be between 0 and 30', !isWithin(rulebook.banYears, 0, 30)],
  ];
}

function moneyRules({ budget, cap, share, ownShare, categories }: MoneyRules): Rule[] {
  const codes = categories.map(({ code }) => code);
  const isLimit = (limit: number | null): boolean => limit === null || isWithin(limit, 1, budget);
  return [
    ['money.budget', 'must be a positive amount', !isPositive(budget)],
    ['money.cap', 'must be a positive amount within the budget', !isWithin(cap, 1, budget)],
    ['money.share', 'must be above 0 and at most 1', !isPart(share) || share.numerator === 0],
    ['money.ownShare', 'must be between 0 and 1', !isPart(ownShare)],
    [
      'money.ownShare',
      'must leave something to be granted',
      isPart(ownShare) && ownShare.numerator === ownShare.denominator,
    ],
    ['money.categories', 'must name each code once', codes.length === 0 || hasDouble(codes)],
    [
      'money.categories',
      'must each stay within the budget',
      !categories.every((one) => isLimit(one.budget) && isLimit(one.cap)),
    ],
  ];
}

function totalRules({ total, vote, matching }: VentureRulebook): Rule[] {
  const rules: Rule[] = [
    ['vote.choices', 'must be between 1 and 20', vote !== null && !isWithin(vote.choices, 1, 20)],
    ['matching.pool', 'must be a positive amount', matching !== null && !isPositive(matching.pool)],
    [
      'matching',
      'must have positive caps',
      matching !== null &&
        ![matching.capPerPerson, matching.capPerProject].every((cap) => cap === null || isPositive(cap)),
    ],
  ];
  if (total.kind === 'MIXED') {
    const parts = [total.panel, total.donations, total.vote];
    const sum = parts.reduce((one, other) => one + other, 0);
    rules.push(
      ['total', 'must have weights that sum to 100', sum !== 100 || !parts.every((part) => isWithin(part, 0, 100))],
      ['total.panel', 'must be positive', total.panel === 0],
      ['vote', 'must be there if it counts', total.vote > 0 && vote === null],
    );
  }
  if (total.kind === 'BONUS') {
    rules.push(
      ['total.fenPerPoint', 'must be a positive amount', !isPositive(total.fenPerPoint)],
      ['total.fundraisingMax', 'must be between 0 and 100 points', !isWithin(total.fundraisingMax, 0, 10_000)],
      [
        'total.specialMax',
        'must not be below the least',
        !isWithin(total.specialMin, 0, 10_000) || !isWithin(total.specialMax, total.specialMin, 10_000),
      ],
    );
  }
  return rules;
}

function selectionRules({ selection, total }: VentureRulebook): Rule[] {
  const { shortlist, places, reserves, passMark, leastPart, perOrganisation } = selection;
  const most = total.kind === 'BONUS' ? 10_000 + total.fundraisingMax + total.specialMax : 10_000;
  return [
    ['selection.shortlist', 'must be a positive number', shortlist !== null && !isPositive(shortlist)],
    ['selection.places', 'must be a positive number', places !== null && !isPositive(places)],
    ['selection.places', 'must not exceed the shortlist', shortlist !== null && places !== null && places > shortlist],
    ['selection.reserves', 'must be between 0 and 1,000', !isWithin(reserves, 0, 1_000)],
    ['selection.passMark', 'must be a total that can be reached', !isWithin(passMark, 0, most)],
    ['selection.leastPart', 'must be between 0 and 1', !isPart(leastPart)],
    ['selection.perOrganisation', 'must be a positive number', !isPositive(perOrganisation)],
  ];
}

function noticeRules({ days, recheck }: NoticeRules): Rule[] {
  return [
    ['notice.days', 'must be between 1 and 366', !isPeriod(days)],
    ['notice.recheck', 'must be between 1 and 366', !isPeriod(recheck)],
  ];
}

const AFTER = ['AGREEMENT', 'MIDTERM', 'FINAL'];

function trancheRules({ tranches }: VentureRulebook): Rule[] {
  const sum = tranches.reduce((one, { percent }) => one + percent, 0);
  const places = tranches.map(({ after }) => AFTER.indexOf(after));
  return [
    [
      'tranches',
      'must have percentages that sum to 100',
      sum !== 100 || !tranches.every(({ percent }) => isWithin(percent, 1, 100)),
    ],
    [
      'tranches',
      'must stand in the order of their conditions',
      places.some((place, at) => place < (places[at - 1] ?? 0)),
    ],
    [
      'tranches.within',
      'must be between 1 and 366',
      !tranches.every(({ within }) => within === null || isPeriod(within)),
    ],
  ];
}
