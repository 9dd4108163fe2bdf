/** Which gifts a pool follows: those of single drives, or of all drives of a fund. */
export const COVER_KINDS = ['DRIVES', 'FUND'] as const;
export type CoverKind = (typeof COVER_KINDS)[number];

/** How many fen of the sponsor follow how many of a donor: 1/1, 1/3, 2/1. */
export interface MatchFactor {
  readonly numerator: number;
  readonly denominator: number;
}

/** The published rules of a pool (配捐规则). Frozen once it is active. Amounts in fen; dates in Shanghai, both count. */
export interface MatchingRules {
  readonly coverKind: CoverKind;
  /** Ids of drives, ascending, or the id of one fund. */
  readonly covered: readonly string[];
  readonly from: string;
  readonly to: string;
  readonly factor: MatchFactor;
  /** What of one gift is matched at most, before the factor. */
  readonly capPerGift: number | null;
  /** What the matches of one donor come to on one day at most. */
  readonly capPerDonorDay: number | null;
  /** What the matches of one drive come to at most. */
  readonly capPerDrive: number | null;
  /** From this many gifts of one donor within the seconds, a match is held for review. */
  readonly heldFrom: number;
  readonly heldWithinSeconds: number;
  /** Every gift that the pool follows counts; absent in pools from before: only those that drew something. */
  readonly heldCounts?: 'GIFTS';
}

/** The velocity guard: 99公益日 saw 25,244 accounts give five times within a minute. A default of policy. */
export const VELOCITY = { heldFrom: 5, heldWithinSeconds: 60, heldCounts: 'GIFTS' } as const;

/** A gift, with what was drawn before it in the ledger's order. */
export interface MatchCase {
  readonly amount: number;
  /** Business date of the payment. */
  readonly day: string;
  /** What stands of the donor's matches of that day. */
  readonly donorDay: number;
  /** What stands of the drive's matches. */
  readonly drive: number;
  /** What is left in the pool. */
  readonly left: number;
}

/**
 * What a gift draws: cap per gift → factor, rounded down → cap per donor and day → cap per drive → what is left in the
 * pool. Never negative.
 */
export function matchOf(rules: MatchingRules, gift: MatchCase): number {
  if (gift.day < rules.from || gift.day > rules.to) return 0;
  const eligible = Math.min(gift.amount, rules.capPerGift ?? gift.amount);
  const wished = (BigInt(eligible) * BigInt(rules.factor.numerator)) / BigInt(rules.factor.denominator);
  const donorRoom = roomBelow(rules.capPerDonorDay, gift.donorDay);
  const room = Math.min(donorRoom, roomBelow(rules.capPerDrive, gift.drive), Math.max(0, gift.left));
  return wished < BigInt(room) ? Number(wished) : room;
}

const roomBelow = (cap: number | null, used: number): number =>
  cap === null ? Number.MAX_SAFE_INTEGER : Math.max(0, cap - used);

/** A match and how much of its gift does not stand any more. */
export interface MatchedGift {
  readonly gift: number;
  readonly back: number;
  readonly match: number;
  readonly reversed: number;
}

/** What a refund takes back of its match now: in proportion, rounded down; the last one takes the remainder. */
export function takenBack({ gift, back, match, reversed }: MatchedGift): number {
  const due = back >= gift ? match : Number((BigInt(match) * BigInt(back)) / BigInt(gift));
  return Math.max(0, due - reversed);
}

/** Whether a gift is the fifth, or a later one, of the counted gifts of its donor within a minute, in whatever order they come. */
export function isTooFast(rules: MatchingRules, at: Date, others: readonly Date[]): boolean {
  const span = rules.heldWithinSeconds * 1_000;
  const own = at.getTime();
  const times = others.map((other) => other.getTime()).filter((time) => Math.abs(time - own) < span);
  const starts = [own, ...times].filter((start) => start <= own);
  const most = Math.max(...starts.map((start) => times.filter((time) => time >= start && time < start + span).length));
  return most + 1 >= rules.heldFrom;
}
