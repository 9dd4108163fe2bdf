/** A complete subtree: it covers the leaves from place · 2^level on, 2^level of them. Level 0 is a single leaf. */
export interface NodePlace {
  readonly level: number;
  readonly place: number;
}

/** The leaves from `begin` up to, but without, `end`. */
export interface LeafRange {
  readonly begin: number;
  readonly end: number;
}

/** Where a tree of more than one leaf is cut (RFC 6962 §2.1): the largest power of two below its number of leaves. */
export function splitPoint(leaves: number): number {
  let power = 1;
  while (power * 2 < leaves) power *= 2;
  return power;
}

/** The complete subtrees that a range which occurs in a tree is made of, from left to right, larger ones first. */
export function peaksOf({ begin, end }: LeafRange): NodePlace[] {
  const peaks: NodePlace[] = [];
  for (let at = begin; at < end;) {
    let [level, width] = [0, 1];
    while (width * 2 <= end - at) [level, width] = [level + 1, width * 2];
    peaks.push({ level, place: at / width });
    at += width;
  }
  return peaks;
}

/** PATH(index, D[size]) of RFC 6962 §2.1.1: the ranges whose hashes lead from a leaf to the root, the nearest first. */
export function inclusionRanges(index: number, size: number): LeafRange[] {
  const path: LeafRange[] = [];
  let [begin, end] = [0, size];
  while (end - begin > 1) {
    const middle = begin + splitPoint(end - begin);
    const isLeft = index < middle;
    path.unshift(isLeft ? { begin: middle, end } : { begin, end: middle });
    [begin, end] = isLeft ? [begin, middle] : [middle, end];
  }
  return path;
}

/** PROOF(from, D[to]) of RFC 6962 §2.1.2: the ranges that show that the first `from` of `to` leaves are the earlier tree. */
export function consistencyRanges(from: number, to: number): LeafRange[] {
  const proof: LeafRange[] = [];
  let [begin, end] = [0, to];
  while (from < end) {
    const middle = begin + splitPoint(end - begin);
    const isLeft = from <= middle;
    proof.unshift(isLeft ? { begin: middle, end } : { begin, end: middle });
    [begin, end] = isLeft ? [begin, middle] : [middle, end];
  }
  return begin === 0 ? proof : [{ begin, end }, ...proof];
}
