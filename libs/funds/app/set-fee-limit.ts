import { Injectable } from '@nestjs/common';
import { Clock, generalErrors, newId } from '#kernel';
import { Identity } from '#identity';
import { UnitOfWork, type Actor } from '#platform';
import { ManagementFeeRepository } from '../data/management-fee.repository.js';
import { MOST_FEE_PERMILLE } from '../domain/management-fee.js';
import { BookUnits } from './book-units.js';

/** Sets how much of a year's income a fund pays its host at most (设定管理费比例). */
@Injectable()
export class SetFeeLimit {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly units: BookUnits,
    private readonly fees: ManagementFeeRepository,
    private readonly identity: Identity,
    private readonly clock: Clock,
  ) {}

  /** In thousandths. Throws NOT_FOUND, BAD_USER_INPUT above a tenth. */
  async execute(actor: Actor, { fundId, permille }: { fundId: string; permille: number }): Promise<number> {
    if (!Number.isInteger(permille) || permille < 0 || permille > MOST_FEE_PERMILLE) {
      throw generalErrors.BAD_USER_INPUT({ field: 'permille', reason: `must be 0 to ${MOST_FEE_PERMILLE}` });
    }
    return this.unitOfWork.run(async () => {
      const { regionPath } = await this.units.lock(actor, 'fund.manage', fundId);
      const by = { setBy: actor.personId, setAt: this.clock.now() };
      await this.fees.addLimit({ id: newId<'FeeLimit'>(), fundId, permille, ...by });
      await this.identity.audit.record({
        ...{ actorId: actor.personId, action: 'management-fee.limit-set', subjectType: 'CommunityFund' },
        ...{ subjectId: fundId, regionPath, details: { permille } },
      });
      return permille;
    });
  }
}
