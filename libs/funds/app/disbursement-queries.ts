import { Injectable } from '@nestjs/common';
import type { Actor } from '#platform';
import type { DisbursementAttemptEntity, DisbursementEntity } from '../data/disbursement.entities.js';
import { DisbursementRepository } from '../data/disbursement.repository.js';
import type { PayeeAccount } from '../domain/spending.types.js';
import { FundAccess } from './fund-access.js';
import { PayeeSeal } from './payee-seal.js';

/** Reading disbursements, for the staff of the charity and the bodies of the fund (查询拨付). */
@Injectable()
export class DisbursementQueries {
  constructor(
    private readonly repository: DisbursementRepository,
    private readonly access: FundAccess,
    private readonly seal: PayeeSeal,
  ) {}

  /** What the actor may see, newest first; of one fund if given. */
  async page(
    actor: Actor,
    fundId: string | undefined,
    afterId: string | null,
    limit: number,
  ): Promise<DisbursementEntity[]> {
    const hostIds = actor.organisationIds('fund.read');
    const fundIds = await this.access.fundsWithSeat(actor.personId);
    return this.repository.page({ hostIds, fundIds }, fundId, afterId, limit);
  }

  /** Attempts by disbursement, for disbursements the reader has been found entitled to. */
  attemptsOf(ids: readonly string[]): Promise<Map<string, DisbursementAttemptEntity[]>> {
    return this.repository.attemptsOf(ids);
  }

  /** Accounts by disbursement: only of those that the actor orders or sends for the charity. */
  async payeesOf(actor: Actor, ids: readonly string[]): Promise<Map<string, PayeeAccount>> {
    const rows = await this.repository.byIds(ids);
    const worksOn = ({ hostId }: DisbursementEntity): boolean =>
      this.access.worksFor(actor, 'disbursement.make', hostId) ||
      this.access.worksFor(actor, 'disbursement.pay', hostId);
    return new Map(
      rows.filter(worksOn).map(({ id, payeeSealed }) => [id, this.seal.open('funds_disbursement', id, payeeSealed)]),
    );
  }
}
