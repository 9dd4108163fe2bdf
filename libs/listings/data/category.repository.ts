import { Injectable } from '@nestjs/common';
import { generalErrors } from '#kernel';
import { Database } from '#platform';
import { CategoryEntity, CategoryFileEntity } from './category.entities.js';

/** All SQL of decisions about the categories of people. */
@Injectable()
export class CategoryRepository {
  constructor(private readonly database: Database) {}

  /** Opens the file of a person if there is none, and locks it until the unit ends: one decision after the other. */
  async lockFile(personId: string, at: Date): Promise<void> {
    const known = this.database.engine === 'mysql' ? 'ON DUPLICATE KEY UPDATE id = id' : 'ON CONFLICT DO NOTHING';
    await this.database.change(`INSERT INTO listings_category_file (id, opened_at) VALUES (?, ?) ${known}`, [
      ...[personId, at],
    ]);
    await this.database.lock(CategoryFileEntity, [personId]);
  }

  async add(decision: CategoryEntity): Promise<void> {
    await this.database.insertMany(CategoryEntity, [decision]);
  }

  async find(id: string): Promise<CategoryEntity> {
    const [row] = await this.database.matching(CategoryEntity, 'id', [id]);
    if (row === undefined) throw generalErrors.NOT_FOUND();
    return row;
  }

  async change(id: string, patch: Pick<CategoryEntity, 'validTo' | 'endedBy' | 'endedAt'>): Promise<void> {
    await this.database.writer.update(CategoryEntity, { id }, patch);
  }

  /** All decisions about people, in no order. One query. */
  async ofPeople(personIds: readonly string[]): Promise<CategoryEntity[]> {
    return this.database.matching(CategoryEntity, 'personId', personIds);
  }
}
