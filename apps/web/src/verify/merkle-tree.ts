import { EMPTY_ROOT, nodeHash, type Hash } from './hashing';

/** A tree by its number of leaves and its root. */
export interface TreeState {
  readonly size: number;
  readonly root: Hash;
}

/** Where a tree of more than one leaf is cut (RFC 6962 §2.1): the largest power of two below its number of leaves. */
function splitPoint(leaves: number): number {
  let power = 1;
  while (power * 2 < leaves) power *= 2;
  return power;
}

/** Whether the leaf lies left at each cut, from the root down. */
function turns(index: number, size: number): boolean[] {
  if (size <= 1) return [];
  const middle = splitPoint(size);
  return index < middle ? [true, ...turns(index, middle)] : [false, ...turns(index - middle, size - middle)];
}

/** The root to which an inclusion path (RFC 6962 §2.1.1) leads from a leaf; null where it has not the length of its place. */
export async function rootFromPath(
  leaf: { readonly index: number; readonly hash: Hash },
  size: number,
  path: readonly Hash[],
): Promise<Hash | null> {
  if (leaf.index >= size) return null;
  const fromLeaf = turns(leaf.index, size).reverse();
  if (fromLeaf.length !== path.length) return null;
  let { hash } = leaf;
  for (const [at, isLeft] of fromLeaf.entries()) {
    const sibling = path[at] ?? '';
    hash = await (isLeft ? nodeHash(hash, sibling) : nodeHash(sibling, hash));
  }
  return hash;
}

/** How many hashes a consistency proof has (RFC 6962 §2.1.2). */
function proofLength(from: number, size: number, isWhole: boolean): number {
  if (from === size) return isWhole ? 0 : 1;
  const middle = splitPoint(size);
  return 1 + (from <= middle ? proofLength(from, middle, isWhole) : proofLength(from - middle, size - middle, false));
}

/** Whether a consistency proof shows that the later tree begins with the leaves of the earlier one, unchanged. */
export async function isConsistent(earlier: TreeState, later: TreeState, proof: readonly Hash[]): Promise<boolean> {
  if (earlier.size > later.size) return false;
  if (earlier.size === 0) return proof.length === 0 && earlier.root === EMPTY_ROOT;
  if (proof.length !== proofLength(earlier.size, later.size, true)) return false;
  const left = [...proof];
  /** Roots of the earlier and the later tree inside one subtree; the proof of the outermost comes last. */
  const roots = async (from: number, size: number, isWhole: boolean): Promise<[Hash, Hash]> => {
    if (from === size) {
      const hash = isWhole ? earlier.root : (left.pop() ?? '');
      return [hash, hash];
    }
    const middle = splitPoint(size);
    const sibling = left.pop() ?? '';
    if (from <= middle) {
      const [before, after] = await roots(from, middle, isWhole);
      return [before, await nodeHash(after, sibling)];
    }
    const [before, after] = await roots(from - middle, size - middle, false);
    return [await nodeHash(sibling, before), await nodeHash(sibling, after)];
  };
  const [before, after] = await roots(earlier.size, later.size, true);
  return before === earlier.root && after === later.root;
}
