import { Injectable } from '@nestjs/common';
import { HeadRepository } from '../data/head.repository.js';
import { LeafRepository } from '../data/leaf.repository.js';
import { LogRepository } from '../data/log.repository.js';
import { NodeRepository } from '../data/node.repository.js';
import type { Hash, NodeReader } from '../domain/tree.js';
import { peaksOf, type NodePlace } from '../domain/tree-shape.js';
import { sha256Tree } from './sha256-tree.js';

/** A leaf or node that must be there is not: only somebody with the database's password can have removed it. */
export class MissingNode extends Error {
  constructor({ level, place }: NodePlace) {
    super(`expected node ${place} of level ${level}, found nothing`);
  }
}

/** What is kept of the provable book. */
@Injectable()
export class ProofStores {
  constructor(
    readonly log: LogRepository,
    readonly leaves: LeafRepository,
    readonly nodes: NodeRepository,
    readonly heads: HeadRepository,
  ) {}

  /** Reads complete subtrees with two statements. Throws MissingNode. */
  readonly read: NodeReader = async (places) => {
    const leafPlaces = places.filter(({ level }) => level === 0).map(({ place }) => place);
    const commitments = await this.leaves.commitments(leafPlaces);
    const nodes = await this.nodes.at(places.filter(({ level }) => level > 0));
    const hashes = new Map(nodes.map(({ level, place, hash }) => [`${level}:${place}`, hash]));
    for (const [place, commitment] of commitments) hashes.set(`0:${place}`, sha256Tree.leaf(commitment));
    return places.map(({ level, place }) => {
      const hash = hashes.get(`${level}:${place}`);
      if (hash === undefined) throw new MissingNode({ level, place });
      return hash;
    });
  };

  /** Hashes of the complete subtrees of the first `size` leaves. */
  async peaks(size: number): Promise<readonly Hash[]> {
    return size === 0 ? [] : this.read(peaksOf({ begin: 0, end: size }));
  }
}
