import { Injectable } from '@nestjs/common';
import { Clock, generalErrors } from '#kernel';
import type { FundEntity } from '../data/fund.entities.js';
import { FundRepository } from '../data/fund.repository.js';
import { HostCharityRepository } from '../data/host-charity.repository.js';
import { checkHost } from '../domain/drive.js';
import { grantsErrors } from '../domain/grants.errors.js';
import type { FundPlace } from '../domain/spending.types.js';

/** The fund and purpose that a grant asks. */
@Injectable()
export class GrantFunds {
  constructor(
    private readonly funds: FundRepository,
    private readonly hosts: HostCharityRepository,
    private readonly clock: Clock,
  ) {}

  /**
   * The fund, with its charity locked, so that households are counted one after the other. Throws NOT_FOUND,
   * GRANT_PURPOSE_NOT_EMERGENCY, CHARITY_NOT_VALID.
   */
  async lockedFor({ fundId, purposeId }: FundPlace): Promise<FundEntity> {
    const fund = (await this.funds.byIds([fundId])).get(fundId);
    const purposes = await this.funds.purposesOf([fundId]);
    const purpose = purposes.find(({ id }) => id === purposeId);
    if (fund === undefined || purpose === undefined) throw generalErrors.NOT_FOUND();
    if (purpose.kind !== 'EMERGENCY') throw grantsErrors.GRANT_PURPOSE_NOT_EMERGENCY();
    await this.lockHost(fund.hostId);
    return fund;
  }

  /** Locks the charity of a fund. Throws NOT_FOUND, CHARITY_NOT_VALID. */
  async lockHost(hostId: string): Promise<void> {
    const host = await this.hosts.current(hostId);
    if (host === undefined) throw generalErrors.NOT_FOUND();
    checkHost(host, 'TARGETED', this.clock.now());
  }
}
