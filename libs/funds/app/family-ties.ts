import { Injectable } from '@nestjs/common';

/** Tells whose relatives people are: ids of all of them together. */
export type FamilyTeller = (personIds: readonly string[]) => Promise<readonly string[]>;

/**
 * Families that people confirmed to each other (家庭成员). The capability that keeps them, or one that knows it, registers
 * when it starts.
 */
@Injectable()
export class FamilyTies {
  private readonly tellers: FamilyTeller[] = [];

  tell(teller: FamilyTeller): void {
    this.tellers.push(teller);
  }

  /** The relatives of people, without the people themselves. */
  async of(personIds: readonly string[]): Promise<string[]> {
    const relatives = new Set<string>();
    if (personIds.length === 0) return [];
    for (const teller of this.tellers) for (const id of await teller(personIds)) relatives.add(id);
    return [...relatives].filter((id) => !personIds.includes(id));
  }
}
