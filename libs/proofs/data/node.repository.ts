import { Injectable } from '@nestjs/common';
import { Database } from '#platform';
import type { TreeNode } from '../domain/growing-tree.js';
import type { NodePlace } from '../domain/tree-shape.js';
import { NodeEntity } from './node.entity.js';

/** Places of one level from `begin` up to, but without, `end`. */
export interface NodeSpan {
  readonly level: number;
  readonly begin: number;
  readonly end: number;
}

/** All SQL of the nodes above the leaves. */
@Injectable()
export class NodeRepository {
  constructor(private readonly database: Database) {}

  async add(nodes: readonly TreeNode[]): Promise<void> {
    await this.database.insertMany(NodeEntity, nodes);
  }

  /** Nodes at these places, some dozens at most, from one statement. */
  at(places: readonly NodePlace[]): Promise<TreeNode[]> {
    return this.find(
      places.map(() => '(level = ? AND place = ?)'),
      places.flatMap(({ level, place }) => [level, place]),
    );
  }

  /** Nodes of spans, from one statement. */
  within(spans: readonly NodeSpan[]): Promise<TreeNode[]> {
    return this.find(
      spans.map(() => '(level = ? AND place >= ? AND place < ?)'),
      spans.flatMap(({ level, begin, end }) => [level, begin, end]),
    );
  }

  /** How many nodes there are. */
  async count(): Promise<number> {
    const [row] = await this.database.rows<{ total: unknown }>('SELECT COUNT(*) AS total FROM proofs_node');
    return Number(row?.total);
  }

  private async find(conditions: readonly string[], parameters: readonly number[]): Promise<TreeNode[]> {
    if (conditions.length === 0) return [];
    const rows = await this.database.rows<Record<keyof TreeNode, unknown>>(
      `SELECT level, place, hash FROM proofs_node WHERE ${conditions.join(' OR ')}`,
      parameters,
    );
    return rows.map(({ level, place, hash }) => ({
      level: Number(level),
      place: Number(place),
      hash: String(hash),
    }));
  }
}
