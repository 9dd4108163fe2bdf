import { Injectable } from '@nestjs/common';
import { businessDate, Clock, generalErrors, type LocalDate } from '#kernel';
import type { Actor } from '#platform';
import type { AgreementEntity } from '../data/agreement.entities.js';
import { AgreementRepository } from '../data/agreement.repository.js';
import type { VentureRoundEntity } from '../data/round.entity.js';
import { awardsErrors } from '../domain/awards.errors.js';
import { plannedTranches } from '../domain/planned-tranches.js';
import { Awards, type Award } from './awards.js';
import { ProjectDesk, type ProjectInHand, type ProjectStep } from './project-desk.js';
import { RoundChanges } from './round-changes.js';
import { SigningTime } from './signing-time.js';
import { termsHashOf, type AgreementTerms } from './signed-terms.js';

/** When half-time is evaluated and when the project ends. */
export interface AgreementOffer extends ProjectStep {
  readonly midtermOn: LocalDate;
  readonly endsOn: LocalDate;
}

/** Draws up the agreement on an award and signs it for the charity (拟定并签署协议); the organisation signs after it. */
@Injectable()
export class OfferAgreement {
  constructor(
    private readonly desk: ProjectDesk,
    private readonly awards: Awards,
    private readonly agreements: AgreementRepository,
    private readonly rounds: RoundChanges,
    private readonly signing: SigningTime,
    private readonly clock: Clock,
  ) {}

  /**
   * Throws NOT_FOUND, STATE_NOT_ALLOWED unless it is awarded, SIGNING_TIME_OVER, AGREEMENT_DATES_NOT_SOUND,
   * AGREEMENT_ALREADY_SIGNED.
   */
  async execute(actor: Actor, offer: AgreementOffer): Promise<AgreementEntity> {
    return this.desk.begin(actor, 'MANAGE', 'offerAgreement', offer, async (project) => {
      const { application, agreement: before } = project;
      if (before !== null && before.signedBy !== null) throw awardsErrors.AGREEMENT_ALREADY_SIGNED();
      await this.signing.requireLeft(application.id);
      const { state } = application;
      if (state !== 'AWARDED') {
        throw generalErrors.STATE_NOT_ALLOWED({ subject: 'VentureApplication', state, event: 'offer' });
      }
      const today = businessDate(this.clock.now());
      if (offer.midtermOn <= today || offer.endsOn <= offer.midtermOn) throw awardsErrors.AGREEMENT_DATES_NOT_SOUND();
      const award = (await this.awards.of([application.id])).get(application.id);
      if (award === undefined) throw generalErrors.NOT_FOUND();
      const agreement = this.drawn(project, award, offer, actor.personId);
      if (before === null) await this.agreements.add(agreement);
      else await this.agreements.change(before.id, agreement);
      if (project.round.state === 'CONFIRMED') await this.rounds.apply(project.round, 'contract', actor.personId);
      return agreement;
    });
  }

  private drawn(
    { round, application }: ProjectInHand<AgreementEntity | null>,
    { amount: contract, reservationId, matched }: Award,
    { midtermOn, endsOn }: AgreementOffer,
    offeredBy: string,
  ): AgreementEntity {
    const { hostId, fundId, purposeId, regionPath, rulebookHash } = round;
    const { id, organisationId, roundId } = application;
    const tranches = plannedTranches(contract, trancheRules(round));
    const dates = { midtermOn, endsOn };
    const terms: AgreementTerms = {
      ...{ applicationId: id, organisationId, rulebookHash, contract, tranches, ...dates },
      ...(matched > 0 ? { matched } : {}),
    };
    const termsHash = termsHashOf(terms);
    return {
      ...{ id, roundId, organisationId, hostId, fundId, purposeId, regionPath, contract, reservationId, ...dates },
      ...{ termsHash, offeredBy, offeredAt: this.clock.now(), signedBy: null, signedAt: null, payeeSealed: null },
      ...{
        ending: null,
        endedAt: null,
        verified: null,
        withheld: 0,
        clawback: 0,
        returned: 0,
        writtenOff: null,
        claimReservationId: null,
        matchClawback: null,
        matchClaimReservationId: null,
      },
    };
  }
}

/** The tranches of a rulebook; small projects are paid at once, after their inspection. */
export const trancheRules = ({ rulebook }: Pick<VentureRoundEntity, 'rulebook'>) =>
  rulebook.kind === 'VENTURE' ? rulebook.tranches : [];
