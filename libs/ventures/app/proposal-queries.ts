import { Injectable } from '@nestjs/common';
import type { PayeeAccount } from '#funds';
import type { Actor } from '#platform';
import type { AgreementEntity } from '../data/agreement.entities.js';
import { AgreementRepository } from '../data/agreement.repository.js';
import type { PayeeChangeEntity } from '../data/payee-change.entity.js';
import { ProposalRepository } from '../data/proposal.repository.js';
import type { WriteOffEntity } from '../data/write-off.entity.js';
import { AccountSeal } from './account-seal.js';

/** A change of account; the account is null for who has nothing to do with it. */
export interface ShownPayeeChange extends PayeeChangeEntity {
  readonly payee: PayeeAccount | null;
}

/** Reading what was proposed of projects that somebody may read (查询核销与账户变更). */
@Injectable()
export class ProposalQueries {
  constructor(
    private readonly proposals: ProposalRepository,
    private readonly agreements: AgreementRepository,
    private readonly seal: AccountSeal,
  ) {}

  /** By application. One query. */
  writeOffsOf(applicationIds: readonly string[]): Promise<Map<string, WriteOffEntity[]>> {
    return this.proposals.writeOffsOf(applicationIds);
  }

  /** By application, in their order. Two queries. */
  async payeeChangesOf(actor: Actor, applicationIds: readonly string[]): Promise<Map<string, ShownPayeeChange[]>> {
    const working = new Set((await this.agreements.byIds(applicationIds)).filter(worksOn(actor)).map(({ id }) => id));
    const changes = await this.proposals.payeeChangesOf(applicationIds);
    const shown = (change: PayeeChangeEntity): ShownPayeeChange => {
      const { applicationId, payeeSealed } = change;
      const isOpen = working.has(applicationId);
      return { ...change, payee: isOpen ? this.seal.open('ventures_agreement', applicationId, payeeSealed) : null };
    };
    return new Map([...changes].map(([id, rows]) => [id, rows.map(shown)]));
  }
}

/** Whether somebody is of the organisation, or of the people of the charity who check and pay. */
const worksOn =
  (actor: Actor) =>
  ({ organisationId, hostId }: AgreementEntity): boolean =>
    actor.organisationIds('ventures.apply').includes(organisationId) ||
    ['ventures.check', 'disbursement.pay'].some((right) => actor.organisationIds(right).includes(hostId));
