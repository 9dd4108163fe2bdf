import { Injectable } from '@nestjs/common';
import { FieldCipher } from '#platform';
import type { CategoryEntity } from '../data/category.entities.js';
import type { CategoryDecision, PersonCategory } from '../domain/category.js';
import type { LocalDate } from '#kernel';

/** What is sealed of a decision. */
interface Sealed {
  readonly category: PersonCategory;
  readonly basis: string;
}

/** A decision as its station reads it. */
export interface OpenedDecision extends CategoryDecision {
  readonly id: string;
  readonly personId: string;
  /** The paper it rests on (认定依据). */
  readonly basis: string;
  readonly decidedAt: Date;
  readonly endedAt: Date | null;
}

/** Seals and opens decisions, each bound to its row and its person. */
@Injectable()
export class CategorySeal {
  constructor(private readonly cipher: FieldCipher) {}

  seal(row: Pick<CategoryEntity, 'id' | 'personId'>, { category, basis }: Sealed): string {
    return this.cipher.seal(JSON.stringify({ category, basis }), bindingOf(row));
  }

  open(row: CategoryEntity): OpenedDecision {
    const { category, basis } = JSON.parse(this.cipher.open(row.decisionSealed, bindingOf(row))) as Sealed;
    const { id, personId, decidedAt, endedAt } = row;
    const [validFrom, validTo] = [row.validFrom as LocalDate, row.validTo as LocalDate | null];
    return { id, personId, category, basis, validFrom, validTo, decidedAt, endedAt };
  }

  /** Stands for a text where only sameness matters: nobody reads a category out of it. */
  fingerprint(text: string): string {
    return this.cipher.blindIndex(text, 'listings_category');
  }
}

const bindingOf = ({ id, personId }: Pick<CategoryEntity, 'id' | 'personId'>): string =>
  `listings_category:${id}:${personId}`;
