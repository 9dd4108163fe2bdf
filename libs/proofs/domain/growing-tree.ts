import type { Hash, TreeHashing } from './tree.js';
import { peaksOf, type NodePlace } from './tree-shape.js';

/** A complete subtree with its hash. */
export interface TreeNode extends NodePlace {
  readonly hash: Hash;
}

/** A tree that leaves are added to. It knows only its complete subtrees from left to right: O(log size) hashes. */
export class GrowingTree {
  private readonly peaks: { level: number; hash: Hash }[];

  /** `peaks` are the hashes of `peaksOf` the leaves that are there. */
  constructor(
    private readonly hashing: TreeHashing,
    private leaves = 0,
    peaks: readonly Hash[] = [],
  ) {
    this.peaks = peaksOf({ begin: 0, end: leaves }).map(({ level }, at) => ({ level, hash: peaks[at] ?? '' }));
  }

  get size(): number {
    return this.leaves;
  }

  /** Hashes of its complete subtrees, from left to right: enough to go on from. */
  get peakHashes(): Hash[] {
    return this.peaks.map(({ hash }) => hash);
  }

  /** The root of all leaves so far. */
  get root(): Hash {
    if (this.peaks.length === 0) return this.hashing.empty;
    return this.peakHashes.reduceRight((right, left) => this.hashing.node(left, right));
  }

  /** Adds the hash of a leaf; returns the nodes above the leaves that it completes, from the lowest up. */
  add(leaf: Hash): TreeNode[] {
    const completed: TreeNode[] = [];
    let top = { level: 0, hash: leaf };
    let place = this.leaves;
    while (this.peaks.at(-1)?.level === top.level) {
      const left = this.peaks.pop()?.hash ?? '';
      top = { level: top.level + 1, hash: this.hashing.node(left, top.hash) };
      place = (place - 1) / 2;
      completed.push({ ...top, place });
    }
    this.peaks.push(top);
    this.leaves += 1;
    return completed;
  }
}
