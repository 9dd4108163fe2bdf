import { Injectable } from '@nestjs/common';
import { Database } from '#platform';
import { ErasureEntity, LeafEntity, SaltEntity } from './leaf.entities.js';

/** A leaf with its salt, and whether that was erased. */
export interface SaltedLeaf {
  readonly place: number;
  readonly transferId: string;
  readonly commitment: string;
  /** Null where it was erased, or is lost. */
  readonly salt: string | null;
  readonly isErased: boolean;
}

type Raw = Record<'place' | 'transferId' | 'commitment' | 'salt' | 'erased', string | number | null>;

const SELECT =
  'SELECT l.place, l.transfer_id AS transferId, l.commitment, s.salt, e.transfer_id AS erased FROM proofs_leaf l ' +
  'LEFT JOIN proofs_salt s ON s.transfer_id = l.transfer_id LEFT JOIN proofs_erasure e ON e.transfer_id = l.transfer_id';

/** All SQL of leaves and their salts. */
@Injectable()
export class LeafRepository {
  constructor(private readonly database: Database) {}

  /** Adds leaves with their salts. */
  async add(leaves: readonly LeafEntity[], salts: readonly SaltEntity[]): Promise<void> {
    await this.database.insertMany(LeafEntity, leaves);
    await this.database.insertMany(SaltEntity, salts);
  }

  /** The leaf of a transfer; undefined for one that has none yet. */
  async of(transferId: string): Promise<SaltedLeaf | undefined> {
    return (await this.find('l.transfer_id = ?', [transferId]))[0];
  }

  /** Which of these transfers have a leaf. */
  async having(transferIds: readonly string[]): Promise<Set<string>> {
    const leaves = await this.database.matching(LeafEntity, 'transferId', transferIds);
    return new Set(leaves.map(({ transferId }) => transferId));
  }

  /** Leaves from a place on, in their order. */
  from(place: number, limit: number): Promise<SaltedLeaf[]> {
    return this.find(`l.place >= ? ORDER BY l.place LIMIT ${limit}`, [place]);
  }

  /** What is committed to at places, by place. */
  async commitments(places: readonly number[]): Promise<Map<number, string>> {
    const leaves = await this.database.matching(LeafEntity, 'place', places);
    return new Map(leaves.map(({ place, commitment }) => [place, commitment]));
  }

  /** Erases the salt of a transfer, and keeps that it was. */
  async erase(transferId: string, erasedAt: Date): Promise<void> {
    await this.database.change('DELETE FROM proofs_salt WHERE transfer_id = ?', [transferId]);
    await this.database.insertMany(ErasureEntity, [{ transferId, erasedAt }]);
  }

  private async find(condition: string, parameters: readonly unknown[]): Promise<SaltedLeaf[]> {
    const rows = await this.database.rows<Raw>(`${SELECT} WHERE ${condition}`, parameters);
    return rows.map(({ place, transferId, commitment, salt, erased }) => ({
      ...{ place: Number(place), transferId: String(transferId), commitment: String(commitment) },
      ...{ salt: salt === null ? null : String(salt), isErased: erased !== null },
    }));
  }
}
