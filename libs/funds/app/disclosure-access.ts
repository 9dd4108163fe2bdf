import { Injectable } from '@nestjs/common';
import { generalErrors } from '#kernel';
import type { Permission } from '#identity';
import type { Actor } from '#platform';
import type { DisclosureReportEntity } from '../data/disclosure-report.entity.js';
import type { DriveEntity } from '../data/drive.entity.js';
import { DriveRepository } from '../data/drive.repository.js';
import type { FundEntity } from '../data/fund.entities.js';
import { FundRepository } from '../data/fund.repository.js';
import { DriveAccess } from './drive-access.js';
import { FundAccess } from './fund-access.js';

/** Who draws up, publishes and reads reports. What one may not see does not exist. */
@Injectable()
export class DisclosureAccess {
  constructor(
    private readonly access: FundAccess,
    private readonly driveAccess: DriveAccess,
    private readonly drives: DriveRepository,
    private readonly funds: FundRepository,
  ) {}

  /** A drive of a charity that the actor works for. Throws NOT_FOUND. */
  async drive(actor: Actor, permission: Permission, driveId: string): Promise<DriveEntity> {
    const drive = await this.drives.find(driveId);
    if (!drive || !this.access.worksFor(actor, permission, drive.hostId)) throw generalErrors.NOT_FOUND();
    return drive;
  }

  /** A fund of a charity that the actor works for. Throws NOT_FOUND. */
  async fund(actor: Actor, permission: Permission, fundId: string): Promise<FundEntity> {
    const fund = (await this.funds.byIds([fundId])).get(fundId);
    if (!fund || !this.access.worksFor(actor, permission, fund.hostId)) throw generalErrors.NOT_FOUND();
    return fund;
  }

  /** Whether the actor reads drafts of a charity. */
  readsDrafts(actor: Actor | undefined, hostId: string): boolean {
    return this.access.worksFor(actor, 'fund.read', hostId);
  }

  /** The charity of a drive that the actor sees, or of a fund. Throws NOT_FOUND. */
  async hostOf(actor: Actor | undefined, of: { driveId?: string; fundId?: string }): Promise<string> {
    if (of.driveId !== undefined) return (await this.driveAccess.seen(actor, of.driveId)).hostId;
    const fund = (await this.funds.byIds([of.fundId ?? ''])).get(of.fundId ?? '');
    if (fund === undefined) throw generalErrors.NOT_FOUND();
    return fund.hostId;
  }

  /** Refuses a report that is not for the actor. Throws NOT_FOUND. */
  async requireReport(
    actor: Actor | undefined,
    report: DisclosureReportEntity | null,
  ): Promise<DisclosureReportEntity> {
    if (report === null) throw generalErrors.NOT_FOUND();
    if (report.driveId !== null) await this.driveAccess.seen(actor, report.driveId);
    if (report.state !== 'PUBLISHED' && !this.readsDrafts(actor, report.hostId)) throw generalErrors.NOT_FOUND();
    return report;
  }
}
