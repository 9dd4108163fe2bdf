import { Injectable } from '@nestjs/common';
import type { CheckOutcome } from '#platform';
import type { NodeSpan } from '../data/node.repository.js';
import { GrowingTree, type TreeNode } from '../domain/growing-tree.js';
import { ProofStores } from './proof-stores.js';
import { sha256Tree } from './sha256-tree.js';

const LEAVES = 5_000;

/** Builds the tree anew from its leaves, page by page, and compares every node. */
@Injectable()
export class AuditTree {
  constructor(private readonly stores: ProofStores) {}

  async execute(progress: (checked: number) => void): Promise<CheckOutcome> {
    const { size } = await this.stores.log.read();
    const tree = new GrowingTree(sha256Tree);
    let nodes = 0;
    while (tree.size < size) {
      const [begin, left] = [tree.size, size - tree.size];
      const page = await this.stores.leaves.from(begin, Math.min(LEAVES, left));
      if (page.length === 0) break;
      const expected = page.flatMap(({ commitment }) => tree.add(sha256Tree.leaf(commitment)));
      const broken = differences(expected, await this.stores.nodes.within(spans(begin, tree.size)));
      nodes += expected.length;
      if (broken.length > 0) return { checked: tree.size, broken };
      progress(tree.size);
    }
    return { checked: tree.size, broken: tree.size === size ? await this.surplus(size, nodes) : [] };
  }

  /** Nodes above leaves that are not there; none while leaves are being added. */
  private async surplus(size: number, expected: number): Promise<string[]> {
    const found = await this.stores.nodes.count();
    const { size: now } = await this.stores.log.read();
    if (found === expected || now !== size) return [];
    return [`row nodes: expected ${expected} of them, found ${found}`];
  }
}

/** Where the nodes are, level by level, that leaves from `begin` up to `end` complete. */
function spans(begin: number, end: number): NodeSpan[] {
  const found: NodeSpan[] = [];
  for (let [level, width] = [1, 2]; width <= end; [level, width] = [level + 1, width * 2]) {
    found.push({ level, begin: Math.floor(begin / width), end: Math.floor(end / width) });
  }
  return found.filter((span) => span.begin < span.end);
}

function differences(expected: readonly TreeNode[], found: readonly TreeNode[]): string[] {
  const hashes = new Map(found.map(({ level, place, hash }) => [`${level}:${place}`, hash]));
  const wrong = expected.filter(({ level, place, hash }) => hashes.get(`${level}:${place}`) !== hash);
  return wrong
    .slice(0, 20)
    .map(
      ({ level, place, hash }) =>
        `row node ${place} of level ${level}: expected ${hash}, found ${hashes.get(`${level}:${place}`) ?? 'nothing'}`,
    );
}
