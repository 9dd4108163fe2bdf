import { Injectable } from '@nestjs/common';
import { Brackets } from 'typeorm';
import { Database } from '#platform';
import { pathEnd } from '../domain/regions.js';
import { inChunks } from './in-chunks.js';
import { PersonRow } from './person.entity.js';
import { RegionRow } from './region.entity.js';

/** All SQL of people. */
@Injectable()
export class PersonRepository {
  constructor(private readonly database: Database) {}

  async byIds(ids: readonly string[]): Promise<PersonRow[]> {
    return inChunks(ids, (chunk) => this.database.matching(PersonRow, 'id', chunk));
  }

  async find(id: string): Promise<PersonRow | null> {
    return (await this.database.one(PersonRow, 'id', id)) ?? null;
  }

  /** Locks a person until the unit ends; undefined if there is none. */
  async lock(id: string): Promise<PersonRow | undefined> {
    const [person] = await this.database.lock(PersonRow, [id]);
    return person;
  }

  async findByPhoneIndex(phoneIndex: string): Promise<PersonRow | null> {
    return this.database.reader.findOneBy(PersonRow, { phoneIndex });
  }

  /** People with one of these phones. */
  async byPhoneIndices(phoneIndices: readonly string[]): Promise<PersonRow[]> {
    return inChunks(phoneIndices, (chunk) => this.database.matching(PersonRow, 'phoneIndex', chunk));
  }

  /** People with this document: more than one is a duplicate for the station to look at. */
  async byDocumentIndex(documentIndex: string): Promise<PersonRow[]> {
    return this.database.reader.find(PersonRow, { where: { documentIndex }, take: 20, order: { id: 'ASC' } });
  }

  /** People with one of these documents. */
  async byDocumentIndices(documentIndices: readonly string[]): Promise<PersonRow[]> {
    return inChunks(documentIndices, (chunk) => this.database.matching(PersonRow, 'documentIndex', chunk));
  }

  /** Ids of people under the region paths whose name begins so, the newest first. */
  async idsByName(name: string, regionPaths: readonly string[], limit: number): Promise<string[]> {
    if (regionPaths.length === 0) return [];
    const query = this.database.reader
      .createQueryBuilder(PersonRow, 'person')
      .select('person.id', 'id')
      .innerJoin(RegionRow, 'region', 'region.id = person.regionId')
      .where("person.displayName LIKE :name ESCAPE '!'", { name: `${name.replace(/[!%_]/g, '!$&')}%` })
      .andWhere(
        new Brackets((any) =>
          regionPaths.forEach((path, index) =>
            any.orWhere(`region.path >= :path${index} AND region.path < :end${index}`, {
              [`path${index}`]: path,
              [`end${index}`]: pathEnd(path),
            }),
          ),
        ),
      )
      .orderBy('person.id', 'DESC')
      .limit(limit);
    return (await query.getRawMany<{ id: string }>()).map(({ id }) => id);
  }

  async insert(rows: readonly PersonRow[]): Promise<void> {
    await this.database.insertMany(PersonRow, rows);
  }

  async update(id: string, changes: Partial<Omit<PersonRow, 'id' | 'createdAt'>>): Promise<void> {
    await this.database.writer.update(PersonRow, { id }, changes);
  }
}
