import { Injectable } from '@nestjs/common';
import { FundClaims, type FundClaim } from '#funds';
import { generalErrors } from '#kernel';
import type { AgreementEntity } from '../data/agreement.entities.js';
import { MatchRepository } from '../data/match.repository.js';
import { partsLeft, partsReturned } from '../domain/claim.js';
import { projectSubject } from './tranche-money.js';

/** What is claimed of a project, in fen; `ofMatch` of it was paid out of the matching pool. */
export interface ProjectClaim {
  readonly clawback: number;
  readonly ofMatch: number;
}

/** What keeps claimed money from being spent before it has come; null where nothing is claimed. */
export type ClaimReservations = Pick<AgreementEntity, 'claimReservationId' | 'matchClaimReservationId'>;

/**
 * Claims money back from projects (追回): what was paid of the award for the purpose of the round, what was paid of the matching
 * pool for that of the pool. What comes is the award's first. In the open unit, with the agreement locked.
 */
@Injectable()
export class ProjectClaims {
  constructor(
    private readonly claims: FundClaims,
    private readonly matches: MatchRepository,
  ) {}

  /** Throws NOT_FOUND. */
  async claim(agreement: AgreementEntity, { clawback, ofMatch }: ProjectClaim): Promise<ClaimReservations> {
    const of = { subject: projectSubject(agreement), fundId: agreement.fundId };
    const award = clawback - ofMatch;
    const claimReservationId =
      award > 0 ? await this.claims.claim({ ...of, purposeId: agreement.purposeId, amount: award }) : null;
    if (ofMatch === 0) return { claimReservationId, matchClaimReservationId: null };
    const pool = { ...of, purposeId: await this.purposeOfMatch(agreement), amount: ofMatch, part: MATCH };
    return { claimReservationId, matchClaimReservationId: await this.claims.claim(pool) };
  }

  /** Books what has come, of which nothing is booked yet. Throws RESERVATION_EXCEEDED. */
  async receive(agreement: AgreementEntity, amount: number): Promise<void> {
    const ofMatch = agreement.matchClawback ?? 0;
    const returned = agreement.returned + amount;
    const [before, after] = [partsReturned(agreement, ofMatch), partsReturned({ ...agreement, returned }, ofMatch)];
    const [award, match] = [after.award - before.award, after.match - before.match];
    if (award > 0) await this.claims.receive(ofAward(agreement), String(returned), award);
    if (match > 0) await this.claims.receive(await this.ofMatch(agreement), String(returned), match);
  }

  /** Gives up all that is left. Throws RESERVATION_CLOSED. */
  async writeOff(agreement: AgreementEntity): Promise<void> {
    const { award, match } = partsLeft(agreement, agreement.matchClawback ?? 0);
    if (award > 0) await this.claims.writeOff(ofAward(agreement), award);
    if (match > 0) await this.claims.writeOff(await this.ofMatch(agreement), match);
  }

  private async ofMatch(agreement: AgreementEntity): Promise<FundClaim> {
    const [purposeId, reservationId] = [await this.purposeOfMatch(agreement), agreement.matchClaimReservationId ?? ''];
    return { subject: projectSubject(agreement), fundId: agreement.fundId, purposeId, reservationId, part: MATCH };
  }

  private async purposeOfMatch({ id }: AgreementEntity): Promise<string> {
    const match = await this.matches.find(id);
    if (match === undefined) throw generalErrors.NOT_FOUND();
    return match.purposeId;
  }
}

const MATCH = 'match';

function ofAward(agreement: AgreementEntity): FundClaim {
  const { fundId, purposeId, claimReservationId } = agreement;
  return { subject: projectSubject(agreement), fundId, purposeId, reservationId: claimReservationId ?? '' };
}
