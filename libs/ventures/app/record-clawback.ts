import { Injectable } from '@nestjs/common';
import type { Actor } from '#platform';
import type { AgreementEntity } from '../data/agreement.entities.js';
import { AgreementRepository } from '../data/agreement.repository.js';
import { awardsErrors } from '../domain/awards.errors.js';
import { claimLeft } from '../domain/claim.js';
import { AgreementTrail } from './agreement-trail.js';
import { ApplicationChanges } from './application-changes.js';
import { ProjectClaims } from './project-claims.js';
import { ProjectDesk, type ProjectStep } from './project-desk.js';

/** Books what has come back of what a project had to give back (登记追回款). */
@Injectable()
export class RecordClawback {
  constructor(
    private readonly desk: ProjectDesk,
    private readonly agreements: AgreementRepository,
    private readonly claims: ProjectClaims,
    private readonly applications: ApplicationChanges,
    private readonly trail: AgreementTrail,
  ) {}

  /** Throws NOT_FOUND, CLAWBACK_EXCEEDED for more than is left of it. */
  async execute(actor: Actor, step: ProjectStep & { readonly amount: number }): Promise<AgreementEntity> {
    return this.desk.with(actor, 'PAY', 'recordClawback', step, async ({ application, agreement }) => {
      const { amount } = step;
      const left = claimLeft(agreement);
      if (amount > left) throw awardsErrors.CLAWBACK_EXCEEDED({ left });
      const returned = agreement.returned + amount;
      await this.claims.receive(agreement, amount);
      await this.agreements.change(agreement.id, { returned });
      const { clawback } = agreement;
      await this.trail.record(agreement, 'clawback', actor.personId, { amount, returned, clawback });
      if (amount === left && application.state === 'FINAL_PASS') {
        await this.applications.apply(application, 'close', actor.personId);
      }
      return { ...agreement, returned };
    });
  }
}
