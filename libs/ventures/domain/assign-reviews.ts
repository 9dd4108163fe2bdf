import { ReviewNetwork } from './review-network.js';

/** Who may review what, and how much. */
export interface ReviewDemand {
  /** In the order of the lot: of experts who could do equally, the earlier one is asked. */
  readonly expertIds: readonly string[];
  /** In the order of the lot. */
  readonly applicationIds: readonly string[];
  /** Ids of experts by id of application: who must not review it. */
  readonly conflicts: ReadonlyMap<string, ReadonlySet<string>>;
  /** How many reviews each application gets. */
  readonly reviews: number;
  /** How many applications an expert reviews at most. */
  readonly load: number;
}

/** An application that lacks reviewers, and why. */
export interface ReviewLack {
  readonly applicationId: string;
  /** How many reviews it lacks. */
  readonly missing: number;
  /** Who must not review it. */
  readonly conflicted: readonly string[];
  /** Who might, but has as many as the load allows. */
  readonly full: readonly string[];
  /** Applications whose reviewers are the only ones left for it: together they need more than these can do. */
  readonly rivals: readonly string[];
}

/** Reviewers by application, ids ascending, or what is lacking; then nothing is assigned. */
export type ReviewAssignment =
  { readonly assigned: ReadonlyMap<string, readonly string[]> } | { readonly lacking: readonly ReviewLack[] };

/**
 * Assigns exactly `reviews` experts to each application, nobody above the load, no conflict, with loads as even as possible:
 * a min-cost flow whose cost is the sum of the squared loads. If it is impossible it says which applications lack whom;
 * no rule is dropped.
 */
export function assignReviews(demand: ReviewDemand): ReviewAssignment {
  const { expertIds, applicationIds, conflicts, reviews, load } = demand;
  const network = new ReviewNetwork(applicationIds.length, expertIds.length, load, (application, expert) =>
    mayReview(conflicts, applicationIds[application] ?? '', expertIds[expert] ?? ''),
  );
  const short: { readonly application: number; readonly missing: number }[] = [];
  for (const application of applicationIds.keys()) {
    let found = 0;
    while (found < reviews && network.addReviewer(application)) found += 1;
    if (found < reviews) short.push({ application, missing: reviews - found });
  }
  if (short.length > 0) {
    return { lacking: short.map(({ application, missing }) => lackOf(demand, network, application, missing)) };
  }
  const names = (experts: readonly number[]): string[] => experts.map((expert) => expertIds[expert] ?? '').sort();
  return { assigned: new Map(applicationIds.map((id, application) => [id, names(network.reviewersOf(application))])) };
}

const mayReview = (conflicts: ReviewDemand['conflicts'], applicationId: string, expertId: string): boolean =>
  !conflicts.get(applicationId)?.has(expertId);

function lackOf(
  { expertIds, applicationIds, conflicts }: ReviewDemand,
  network: ReviewNetwork,
  application: number,
  missing: number,
): ReviewLack {
  const applicationId = applicationIds[application] ?? '';
  const own = new Set(network.reviewersOf(application));
  const isOpen = (id: string): boolean => mayReview(conflicts, applicationId, id);
  return {
    ...{ applicationId, missing },
    conflicted: expertIds.filter((id) => !isOpen(id)).sort(),
    full: expertIds.filter((id, expert) => isOpen(id) && !own.has(expert)).sort(),
    rivals: network
      .rivalsOf(application)
      .map((rival) => applicationIds[rival] ?? '')
      .sort(),
  };
}

/** Whom a recusal 回避 frees an application of, and who comes in; null: nobody of the panel may and can. */
export interface Recusal {
  readonly applicationId: string;
  readonly expertId: string;
}

/**
 * Who reviews an application instead of somebody who is recused: of the experts who may and are below the load, the one with
 * the fewest reviews, the earlier one of the lot among equals. Nobody else's reviews are moved: some have begun.
 */
export function substituteFor(
  { applicationId }: Recusal,
  assigned: ReadonlyMap<string, readonly string[]>,
  { expertIds, conflicts, load }: Pick<ReviewDemand, 'expertIds' | 'conflicts' | 'load'>,
): string | null {
  const loads = new Map<string, number>();
  for (const id of [...assigned.values()].flat()) loads.set(id, (loads.get(id) ?? 0) + 1);
  const loadOf = (id: string): number => loads.get(id) ?? 0;
  const free = expertIds.filter(
    (id) => mayReview(conflicts, applicationId, id) && !assigned.get(applicationId)?.includes(id) && loadOf(id) < load,
  );
  return free.reduce<string | null>((best, id) => (best === null || loadOf(id) < loadOf(best) ? id : best), null);
}
