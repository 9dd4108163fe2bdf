import { newId } from '#kernel';
import { UnitOfWork } from '#platform';
import { ArchiveDrive } from '../app/archive-drive.js';
import { CloseDrive } from '../app/close-drive.js';
import { CompleteDrive } from '../app/complete-drive.js';
import { ContinueDisclosure } from '../app/continue-disclosure.js';
import { DraftDisclosure, type DisclosureRequest } from '../app/draft-disclosure.js';
import { FundBooks } from '../app/fund-books.js';
import { PublishDisclosure } from '../app/publish-disclosure.js';
import { ResolveSurplus } from '../app/resolve-surplus.js';
import { StartExecution } from '../app/start-execution.js';
import type { DisclosureReportEntity } from '../data/disclosure-report.entity.js';
import type { DriveEntity } from '../data/drive.entity.js';
import { grantApproved, grantSent } from '../domain/spending-postings.js';
import type { CharityHouse } from './charity-house.js';

/** What the staff of a charity does to disclose, in short words. */
export class DisclosingHouse {
  constructor(readonly house: CharityHouse) {}

  /** Spends money of a purpose on so many cases, each approved and sent. */
  async spend(cases: number, amount: number, purposeId = this.house.purposes[0] ?? ''): Promise<string[]> {
    const { context, fundId } = this.house;
    const ids = Array.from({ length: cases }, () => newId<'Case'>());
    await context.get(UnitOfWork).run(() =>
      context.get(FundBooks).postMany(
        ids.flatMap((id) => [
          {
            ...{ kind: 'funds.grant-approved', key: `grant:${id}`, reference: id },
            postings: grantApproved(fundId, purposeId, id, amount),
          },
          { kind: 'funds.grant-sent', key: `sent:${id}`, reference: id, postings: grantSent(fundId, id, amount) },
        ]),
      ),
    );
    return ids;
  }

  draft(request: Partial<DisclosureRequest>, by = this.house.officer): Promise<DisclosureReportEntity> {
    const none = { kind: 'FINAL' as const, driveId: null, fundId: null, year: null, idempotencyKey: newId<'Key'>() };
    return this.house.context.get(DraftDisclosure).execute(by, { ...none, ...request });
  }

  goOn(reportId: string, by = this.house.officer, atMost = 1): Promise<DisclosureReportEntity> {
    const step = { reportId, atMost, idempotencyKey: newId<'Key'>() };
    return this.house.context.get(ContinueDisclosure).execute(by, step);
  }

  publish(reportId: string, by = this.house.accountant): Promise<DisclosureReportEntity> {
    return this.house.context.get(PublishDisclosure).execute(by, reportId);
  }

  /** Drawn up by one, published by the other. */
  async disclose(request: Partial<DisclosureRequest>): Promise<DisclosureReportEntity> {
    return this.publish((await this.draft(request)).id);
  }

  close(driveId: string): Promise<DriveEntity> {
    return this.house.context.get(CloseDrive).execute(this.house.officer, driveId);
  }

  start(driveId: string): Promise<DriveEntity> {
    return this.house.context.get(StartExecution).execute(this.house.officer, driveId);
  }

  complete(driveId: string): Promise<DriveEntity> {
    return this.house.context.get(CompleteDrive).execute(this.house.officer, driveId);
  }

  resolve(driveId: string, purposeId: string | null): Promise<DriveEntity> {
    const decision = { driveId, purposeId, idempotencyKey: newId<'Key'>() };
    return this.house.context.get(ResolveSurplus).execute(this.house.officer, decision);
  }

  archive(driveId: string): Promise<DriveEntity> {
    return this.house.context.get(ArchiveDrive).execute(this.house.officer, driveId);
  }
}
