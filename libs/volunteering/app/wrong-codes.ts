import { Injectable } from '@nestjs/common';
import { DomainError } from '#kernel';
import { UnitOfWork } from '#platform';
import { AssignmentRepository } from '../data/assignment.repository.js';
import { ServiceRequestRepository } from '../data/service-request.repository.js';
import { Policies } from './policies.js';

/** Codes that count as guessing. */
const guesses = ['ATTENDANCE_CODE_WRONG', 'ATTENDANCE_CODE_OF_ANOTHER'];

/** Counts wrong codes at a place, so that six digits cannot be found by trying, one by one or in a burst. */
@Injectable()
export class WrongCodes {
  constructor(
    private readonly assignments: AssignmentRepository,
    private readonly requests: ServiceRequestRepository,
    private readonly policies: Policies,
    private readonly unit: UnitOfWork,
  ) {}

  /**
   * Counts the code as wrong before it is judged, in a unit of its own, and takes that back unless it was a guess.
   * `locked` tells the signing that the count is full: then no code may be judged.
   */
  async counted<T>(requestId: string, personId: string, signing: (locked: boolean) => Promise<T>): Promise<T> {
    const { placeId, locked } = await this.count(requestId, personId);
    let guessed = false;
    try {
      return await signing(locked);
    } catch (refusal) {
      guessed = refusal instanceof DomainError && guesses.includes(refusal.code);
      throw refusal;
    } finally {
      if (placeId !== null && !locked && !guessed) await this.takeBack(placeId);
    }
  }

  private async count(requestId: string, personId: string): Promise<{ placeId: string | null; locked: boolean }> {
    return this.unit.run(async () => {
      const place = await this.assignments.findByPerson(requestId, personId);
      const request = place && (await this.requests.find(requestId));
      if (!request) return { placeId: null, locked: false };
      const { attendance } = await this.policies.for(request.regionId, request.startsAt);
      return { placeId: place.id, locked: !(await this.assignments.countCode(place.id, attendance.maximumWrongCodes)) };
    });
  }

  private async takeBack(placeId: string): Promise<void> {
    await this.unit.run(() => this.assignments.uncountCode(placeId));
  }
}
