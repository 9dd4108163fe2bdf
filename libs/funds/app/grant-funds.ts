import { Injectable } from '@nestjs/common';
import { Clock, generalErrors } from '#kernel';
import type { FundEntity } from '../data/fund.entities.js';
import { FundRepository } from '../data/fund.repository.js';
import { HostCharityRepository } from '../data/host-charity.repository.js';
import { checkHost } from '../domain/drive.js';
import type { FundPlace } from '../domain/spending.types.js';

/** The fund and purpose that a grant asks. */
@Injectable()
export class GrantFunds {
  constructor(
    private readonly funds: FundRepository,
    private readonly hosts: HostCharityRepository,
    private readonly clock: Clock,
  ) {}

  /** The fund, with its charity locked, so that households are counted one after the other. Throws NOT_FOUND, CHARITY_NOT_VALID. */
  async lockedFor({ fundId, purposeId }: FundPlace): Promise<FundEntity> {
    const fund = (await this.funds.byIds([fundId])).get(fundId);
    const purposes = await this.funds.purposesOf([fundId]);
    if (fund === undefined || !purposes.some(({ id }) => id === purposeId)) throw generalErrors.NOT_FOUND();
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
