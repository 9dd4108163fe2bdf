import { Injectable } from '@nestjs/common';
import { Clock, generalErrors, newId } from '#kernel';
import { Identity } from '#identity';
import { Idempotency, type Actor } from '#platform';
import type { DisclosureReportEntity } from '../data/disclosure-report.entity.js';
import { DisclosureReportRepository } from '../data/disclosure-report.repository.js';
import { reportStates, type ReportKind } from '../domain/disclosure.js';
import { DisclosureAccess } from './disclosure-access.js';
import { ReportDrafts, type ReportText } from './report-drafts.js';
import { reportHash } from './report-hash.js';

/** Which report is to be drawn up: of a drive, or of a year of a fund. */
export interface DisclosureRequest {
  readonly kind: ReportKind;
  readonly driveId: string | null;
  readonly fundId: string | null;
  readonly year: number | null;
  /** How many lines this step writes at most; the rest follows by `ContinueDisclosure`. All of them without it. */
  readonly atMost?: number | null;
  readonly idempotencyKey: string;
}

/** Draws a report up from the ledger, for a second person to publish (编制信息公开报告). An earlier draft is discarded. */
@Injectable()
export class DraftDisclosure {
  constructor(
    private readonly idempotency: Idempotency,
    private readonly access: DisclosureAccess,
    private readonly drafts: ReportDrafts,
    private readonly reports: DisclosureReportRepository,
    private readonly identity: Identity,
    private readonly clock: Clock,
  ) {}

  /** Throws NOT_FOUND, BAD_USER_INPUT, DISCLOSURE_NOT_DUE, YEAR_NOT_OVER. */
  async execute(actor: Actor, request: DisclosureRequest): Promise<DisclosureReportEntity> {
    const { idempotencyKey: key, ...input } = request;
    return this.idempotency.once({ actorId: actor.personId, key, operation: 'draftDisclosure', input }, async () => {
      const { lines, ...text } = await this.textFor(actor, request);
      const body = { id: newId<'DisclosureReport'>(), kind: request.kind, ...text };
      const drawn = Math.min(lines.length, request.atMost ?? lines.length);
      const state = drawn < lines.length ? 'DRAWING' : 'DRAFT';
      const report: DisclosureReportEntity = {
        ...{ ...body, state, lineCount: lines.length, drawn, hash: reportHash(body, lines) },
        ...{ draftedBy: actor.personId, draftedAt: this.clock.now(), publishedBy: null, publishedAt: null },
      };
      await this.discardDrafts({ ...text, kind: request.kind });
      await (state === 'DRAFT' ? this.reports.add(report, lines) : this.reports.begin(report, lines, drawn));
      await this.identity.audit.record({
        ...{ actorId: actor.personId, action: 'disclosure.drafted', subjectType: 'DisclosureReport' },
        ...{ subjectId: report.id, details: { kind: report.kind, dueOn: report.dueOn, hash: report.hash } },
      });
      return report;
    });
  }

  private async discardDrafts(of: Pick<DisclosureReportEntity, 'fundId' | 'driveId' | 'kind'>): Promise<void> {
    for (const { id, state } of await this.reports.drafts(of)) {
      await this.reports.change(id, { state: reportStates.next(state, 'discard') });
      if (state === 'DRAWING') await this.reports.dropRest(id);
    }
  }

  private async textFor(actor: Actor, { kind, driveId, fundId, year }: DisclosureRequest): Promise<ReportText> {
    if (kind === 'ANNUAL') {
      if (fundId === null || year === null || driveId !== null) throw incomplete('fundId');
      return this.drafts.ofFund(await this.access.fund(actor, 'disclosure.draft', fundId), year);
    }
    if (driveId === null || fundId !== null || year !== null) throw incomplete('driveId');
    return this.drafts.ofDrive(await this.access.drive(actor, 'disclosure.draft', driveId), kind);
  }
}

const incomplete = (field: string): Error =>
  generalErrors.BAD_USER_INPUT({ field, reason: 'ANNUAL takes fundId and year, every other kind driveId' });
