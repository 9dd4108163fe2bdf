import { Injectable } from '@nestjs/common';
import type { LocalDate } from '#kernel';
import type { Actor } from '#platform';
import { CategoryRepository } from '../data/category.repository.js';
import { categoriesAt, type PersonCategory } from '../domain/category.js';
import { CategoryAccess } from './category-access.js';
import { CategorySeal, type OpenedDecision } from './category-seal.js';

/**
 * The categories of people (对象类别). They decide a price and go nowhere: not into an answer to anybody but the person and
 * the station, not into an event, an error or a log.
 */
@Injectable()
export class PersonCategories {
  constructor(
    private readonly categories: CategoryRepository,
    private readonly seal: CategorySeal,
    private readonly access: CategoryAccess,
  ) {}

  /** The categories that hold on a business date, by person: an order's own date decides. One query. */
  async at(personIds: readonly string[], date: LocalDate): Promise<Map<string, PersonCategory[]>> {
    const rows = await this.categories.ofPeople(personIds);
    const decisions = rows.map((row) => this.seal.open(row));
    return new Map(
      personIds.map((id) => [
        id,
        categoriesAt(
          decisions.filter(({ personId }) => personId === id),
          date,
        ),
      ]),
    );
  }

  /** All decisions about a person, newest first, for himself and his station. Throws NOT_FOUND. */
  async of(actor: Actor, personId: string): Promise<OpenedDecision[]> {
    await this.access.requireReader(actor, personId);
    const rows = await this.categories.ofPeople([personId]);
    return rows.map((row) => this.seal.open(row)).sort((one, other) => (one.id < other.id ? 1 : -1));
  }
}
