import type { PanelRules } from './rulebook.js';

/** An expert 专家 of the pool, as the draw sees one. */
export interface PoolExpert {
  readonly id: string;
  readonly fields: readonly string[];
  /** Where the expert works; null: nowhere. At most one of an organisation sits in a panel. */
  readonly organisationId: string | null;
}

/** A panel 评审组, ids ascending; or the fields whose seats nobody can take (null: an open seat). */
export type PanelDraw = { readonly panel: readonly string[] } | { readonly empty: readonly (string | null)[] };

/** A seat with the field it is kept for; null: open to all. */
type Seat = string | null;

/**
 * Draws a panel. The experts are asked in the order of the lot; each is taken if the panel can still be completed with all
 * who are taken: every seat by one of its field, at most one of an organisation.
 */
export function drawPanel(
  { size, strata }: Pick<PanelRules, 'size' | 'strata'>,
  pool: readonly PoolExpert[],
  order: readonly string[],
): PanelDraw {
  const kept = strata.flatMap(({ field, seats }) => Array<Seat>(seats).fill(field));
  const seats = [...kept, ...Array<Seat>(Math.max(0, size - kept.length)).fill(null)];
  const open = emptySeats(seats, sidesOf(pool, []));
  if (open.length > 0) return { empty: open };
  const byId = new Map(pool.map((expert) => [expert.id, expert]));
  const taken: PoolExpert[] = [];
  for (const id of order) {
    const expert = byId.get(id);
    if (taken.length === seats.length) break;
    if (expert && canComplete(seats, pool, [...taken, expert])) taken.push(expert);
  }
  return { panel: taken.map(({ id }) => id).sort() };
}

/**
 * Whether all seats can be filled and all taken experts be seated. Two matchings suffice: one that fills every seat and one
 * that seats every taken expert can be joined into one that does both (Mendelsohn and Dulmage, 1958).
 */
function canComplete(seats: readonly Seat[], pool: readonly PoolExpert[], taken: readonly PoolExpert[]): boolean {
  const organisations = taken.flatMap(({ organisationId }) => organisationId ?? []);
  if (new Set(organisations).size !== organisations.length) return false;
  const seated = seats.length - emptySeats(seats, sidesOf(taken, taken)).length;
  return seated === taken.length && emptySeats(seats, sidesOf(pool, taken)).length === 0;
}

/** Fields by who can take one seat only: an organisation with all its experts, or with the one that was taken. */
function sidesOf(pool: readonly PoolExpert[], taken: readonly PoolExpert[]): ReadonlySet<string>[] {
  const sides = new Map<string, Set<string>>();
  const sideOf = ({ id, organisationId }: PoolExpert): string =>
    organisationId === null ? `e${id}` : `o${organisationId}`;
  for (const expert of taken) sides.set(sideOf(expert), new Set(expert.fields));
  const settled = new Set(sides.keys());
  for (const expert of pool) {
    const side = sideOf(expert);
    if (settled.has(side)) continue;
    sides.set(side, new Set([...(sides.get(side) ?? []), ...expert.fields]));
  }
  return [...sides.values()];
}

/** The seats that stay empty in a largest matching of seats and sides. */
function emptySeats(seats: readonly Seat[], sides: readonly ReadonlySet<string>[]): Seat[] {
  const seatOf = new Map<number, number>();
  const fits = (seat: number, side: ReadonlySet<string>): boolean => {
    const field = seats[seat] ?? null;
    return field === null || side.has(field);
  };
  const place = (seat: number, tried: Set<number>): boolean => {
    for (const [at, side] of sides.entries()) {
      if (tried.has(at) || !fits(seat, side)) continue;
      tried.add(at);
      const other = seatOf.get(at);
      if (other === undefined || place(other, tried)) {
        seatOf.set(at, seat);
        return true;
      }
    }
    return false;
  };
  return seats.filter((_, seat) => !place(seat, new Set()));
}
