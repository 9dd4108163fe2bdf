import {
  consistencyRanges,
  inclusionRanges,
  peaksOf,
  splitPoint,
  type LeafRange,
  type NodePlace,
} from './tree-shape.js';

/** A SHA-256 value: 64 lower-case hexadecimal digits. */
export type Hash = string;

/** How the tree hashes (RFC 6962 §2.1): a leaf is prefixed with 0x00, an inner node with 0x01, so that none passes for the other. */
export interface TreeHashing {
  /** The root of a tree without leaves. */
  readonly empty: Hash;
  /** The hash of a leaf, from its content in hexadecimal digits. */
  leaf(content: string): Hash;
  node(left: Hash, right: Hash): Hash;
}

/** Gives the hashes of complete subtrees in the order asked for, all from one look. */
export type NodeReader = (nodes: readonly NodePlace[]) => Promise<readonly Hash[]>;

/** The root of the first `size` leaves. */
export async function rootOf(size: number, read: NodeReader, hashing: TreeHashing): Promise<Hash> {
  const [root = hashing.empty] = size === 0 ? [] : await hashesOf([{ begin: 0, end: size }], read, hashing);
  return root;
}

/** The inclusion path of a leaf in the tree of the first `size` leaves; index < size. Reads 2 log₂ size nodes at most. */
export function inclusionPath(index: number, size: number, read: NodeReader, hashing: TreeHashing): Promise<Hash[]> {
  return hashesOf(inclusionRanges(index, size), read, hashing);
}

/** The consistency proof from the tree of `from` leaves to that of `to`; 0 ≤ from ≤ to, empty where there is nothing to show. */
export function consistencyPath(from: number, to: number, read: NodeReader, hashing: TreeHashing): Promise<Hash[]> {
  return hashesOf(from === 0 ? [] : consistencyRanges(from, to), read, hashing);
}

/** The root to which an inclusion path leads from the hash of a leaf; null where the path has not the length of its place. */
export function rootFromPath(
  leaf: { readonly index: number; readonly hash: Hash },
  size: number,
  path: readonly Hash[],
  hashing: TreeHashing,
): Hash | null {
  if (leaf.index >= size) return null;
  const siblings = inclusionRanges(leaf.index, size);
  if (siblings.length !== path.length) return null;
  return path.reduce((hash, sibling, at) => {
    const isRight = (siblings[at]?.begin ?? 0) > leaf.index;
    return isRight ? hashing.node(hash, sibling) : hashing.node(sibling, hash);
  }, leaf.hash);
}

/** A tree by its number of leaves and its root. */
export interface TreeState {
  readonly size: number;
  readonly root: Hash;
}

/** Whether a consistency proof shows that the later tree begins with the leaves of the earlier one, unchanged. */
export function isConsistent(
  earlier: TreeState,
  later: TreeState,
  proof: readonly Hash[],
  hashing: TreeHashing,
): boolean {
  if (earlier.size > later.size) return false;
  if (earlier.size === 0) return proof.length === 0 && earlier.root === hashing.empty;
  const expected = consistencyRanges(earlier.size, later.size).length;
  if (proof.length !== expected) return false;
  const left = [...proof];
  /** Roots of the earlier and the later tree inside one subtree; the proof of the outermost comes last. */
  const roots = (old: number, size: number, isWhole: boolean): [Hash, Hash] => {
    if (old === size) {
      const hash = isWhole ? earlier.root : (left.pop() ?? '');
      return [hash, hash];
    }
    const middle = splitPoint(size);
    const sibling = left.pop() ?? '';
    if (old <= middle) {
      const [before, after] = roots(old, middle, isWhole);
      return [before, hashing.node(after, sibling)];
    }
    const [before, after] = roots(old - middle, size - middle, false);
    return [hashing.node(sibling, before), hashing.node(sibling, after)];
  };
  const [before, after] = roots(earlier.size, later.size, true);
  return before === earlier.root && after === later.root;
}

/** One look for all ranges; then the complete subtrees of each are joined from the right. */
async function hashesOf(ranges: readonly LeafRange[], read: NodeReader, hashing: TreeHashing): Promise<Hash[]> {
  const peaks = ranges.map(peaksOf);
  const found = peaks.length === 0 ? [] : await read(peaks.flat());
  let next = 0;
  return peaks.map(({ length }) =>
    found.slice(next, (next += length)).reduceRight((right, left) => hashing.node(left, right)),
  );
}
