import type { Rulebook } from '../domain/rulebook.js';
import type { VentureRulesType } from './round-rules.type.js';

/** What a reader asks of a rulebook first. */
export function rulesOf(rulebook: Rulebook): VentureRulesType {
  const { name, notice, banYears } = rulebook;
  const common = { name, noticeDays: notice.days.count, noticeUnit: notice.days.unit, banYears };
  if (rulebook.kind === 'MICRO') {
    const categories = rulebook.types.map(({ code, cap }) => ({ code, cap, budget: null }));
    const none = {
      ...{ cap: null, ownShare: null, panelSize: null, reviews: null, votes: null, places: null },
      ...{ signingDays: null, signingUnit: null },
    };
    const special = { specialMin: null, specialMax: null, matchingPool: null, matchingFormula: null };
    const empty = { screening: [], criteria: [], tranches: [], total: '' };
    return { ...common, ...none, ...special, ...empty, budget: rulebook.budget, share: rulebook.rate, categories };
  }
  const { money, panel, total, vote, matching, selection, screening, tranches, signing } = rulebook;
  const { budget, cap, share, ownShare, categories } = money;
  return {
    ...{ ...common, budget, cap, share, ownShare, categories, screening, tranches, criteria: panel.criteria },
    ...{ panelSize: panel.size, reviews: panel.reviews, total: total.kind },
    ...(total.kind === 'BONUS' ? specialOf(total) : { specialMin: null, specialMax: null }),
    ...{ matchingPool: matching?.pool ?? null, matchingFormula: matching?.formula ?? null },
    ...{ votes: vote?.choices ?? null, places: selection.places },
    ...{ signingDays: signing?.count ?? null, signingUnit: signing?.unit ?? null },
  };
}

const specialOf = ({
  specialMin,
  specialMax,
}: {
  specialMin: number;
  specialMax: number;
}): Pick<VentureRulesType, 'specialMin' | 'specialMax'> => ({ specialMin, specialMax });
