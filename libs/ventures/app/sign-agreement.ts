import { Injectable } from '@nestjs/common';
import type { PayeeAccount } from '#funds';
import type { Actor } from '#platform';
import type { AgreementEntity } from '../data/agreement.entities.js';
import { AgreementRepository } from '../data/agreement.repository.js';
import { awardsErrors } from '../domain/awards.errors.js';
import { AccountSeal } from './account-seal.js';
import { ApplicationChanges } from './application-changes.js';
import { BeginProject } from './begin-project.js';
import { ProjectDesk, type ProjectStep } from './project-desk.js';
import { SigningTime } from './signing-time.js';

/** Signs an agreement for the organisation, on the terms that it has read, and names its account (签署协议). */
@Injectable()
export class SignAgreement {
  constructor(
    private readonly desk: ProjectDesk,
    private readonly agreements: AgreementRepository,
    private readonly seal: AccountSeal,
    private readonly changes: ApplicationChanges,
    private readonly beginning: BeginProject,
    private readonly signing: SigningTime,
  ) {}

  /**
   * Throws NOT_FOUND, STATE_NOT_ALLOWED, AGREEMENT_ALREADY_SIGNED, SIGNING_TIME_OVER, AGREEMENT_TERMS_CHANGED,
   * AGREEMENT_NEEDS_ANOTHER_PERSON.
   */
  async execute(
    actor: Actor,
    step: ProjectStep & { readonly termsHash: string; readonly payee: PayeeAccount },
  ): Promise<AgreementEntity> {
    return this.desk.with(actor, 'OWN', 'signAgreement', step, async ({ round, application, agreement }) => {
      if (agreement.signedBy !== null) throw awardsErrors.AGREEMENT_ALREADY_SIGNED();
      await this.signing.requireLeft(application.id);
      if (agreement.termsHash !== step.termsHash) throw awardsErrors.AGREEMENT_TERMS_CHANGED();
      if (agreement.offeredBy === actor.personId) throw awardsErrors.AGREEMENT_NEEDS_ANOTHER_PERSON();
      const contracted = await this.changes.apply(application, 'contract', actor.personId);
      const payeeSealed = this.seal.seal('ventures_agreement', agreement.id, step.payee);
      const signature = { signedBy: actor.personId, signedAt: this.desk.now(), payeeSealed };
      await this.agreements.change(agreement.id, signature);
      const signed = { ...agreement, ...signature };
      await this.beginning.execute({ round, application: contracted, agreement: signed }, actor.personId);
      return signed;
    });
  }
}
