import { Injectable } from '@nestjs/common';
import { DecisionRepository } from '../data/decision.repository.js';

/** What was awarded to an application 立项, in fen, and the reservation that holds its money. */
export interface Award {
  readonly applicationId: string;
  readonly amount: number;
  readonly reservationId: string;
}

/** Awards that are confirmed. */
@Injectable()
export class Awards {
  constructor(private readonly decisions: DecisionRepository) {}

  /** By application; those without an award, or with one that is not confirmed, are missing. One query. */
  async of(applicationIds: readonly string[]): Promise<Map<string, Award>> {
    const decisions = await this.decisions.byIds(applicationIds);
    const awards = decisions.flatMap(({ id: applicationId, kind, amount, reservationId }): Award[] =>
      kind === 'AWARD' && reservationId !== null ? [{ applicationId, amount, reservationId }] : [],
    );
    return new Map(awards.map((award) => [award.applicationId, award]));
  }
}
