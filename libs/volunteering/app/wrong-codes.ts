import { Injectable } from '@nestjs/common';
import { DomainError } from '#kernel';
import { UnitOfWork } from '#platform';
import { AssignmentRepository } from '../data/assignment.repository.js';

/** Codes that count as guessing. */
const guesses = ['ATTENDANCE_CODE_WRONG', 'ATTENDANCE_CODE_OF_ANOTHER'];

/** Counts wrong codes at a place, so that six digits cannot be found by trying. */
@Injectable()
export class WrongCodes {
  constructor(
    private readonly assignments: AssignmentRepository,
    private readonly unit: UnitOfWork,
  ) {}

  /** Runs a signing; a refusal undoes it, and the guess is counted in a unit of its own. */
  async counted<T>(requestId: string, personId: string, signing: () => Promise<T>): Promise<T> {
    try {
      return await signing();
    } catch (refusal) {
      if (refusal instanceof DomainError && guesses.includes(refusal.code)) await this.count(requestId, personId);
      throw refusal;
    }
  }

  private async count(requestId: string, personId: string): Promise<void> {
    await this.unit.run(async () => {
      const place = await this.assignments.findByPerson(requestId, personId);
      if (place) await this.assignments.countWrongCode(place.id);
    });
  }
}
