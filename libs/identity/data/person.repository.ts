import { Injectable } from '@nestjs/common';
import { Database } from '#platform';
import { inChunks } from './in-chunks.js';
import { PersonRow } from './person.entity.js';

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

  async insert(rows: readonly PersonRow[]): Promise<void> {
    await this.database.insertMany(PersonRow, rows);
  }

  async update(id: string, changes: Partial<Omit<PersonRow, 'id' | 'createdAt'>>): Promise<void> {
    await this.database.writer.update(PersonRow, { id }, changes);
  }
}
