import { Injectable } from '@nestjs/common';
import { DecisionRepository } from '../data/decision.repository.js';
import { MatchRepository } from '../data/match.repository.js';

/** What was awarded to an application 立项, in fen, and the reservation that holds its money. */
export interface Award {
  readonly applicationId: string;
  readonly amount: number;
  readonly reservationId: string;
  /** What is set aside for it of the matching pool, beside the award. */
  readonly matched: number;
}

/** Awards that are confirmed. */
@Injectable()
export class Awards {
  constructor(
    private readonly decisions: DecisionRepository,
    private readonly matches: MatchRepository,
  ) {}

  /** By application; those without an award, or with one that is not confirmed, are missing. Two queries. */
  async of(applicationIds: readonly string[]): Promise<Map<string, Award>> {
    const decisions = await this.decisions.byIds(applicationIds);
    const held = (await this.matches.byIds(applicationIds)).filter((match) => match.reservationId !== null);
    const matched = new Map(held.map(({ id, amount }) => [id, amount]));
    const awards = decisions.flatMap(({ id: applicationId, kind, amount, reservationId }): Award[] =>
      kind === 'AWARD' && reservationId !== null
        ? [{ applicationId, amount, reservationId, matched: matched.get(applicationId) ?? 0 }]
        : [],
    );
    return new Map(awards.map((award) => [award.applicationId, award]));
  }
}
