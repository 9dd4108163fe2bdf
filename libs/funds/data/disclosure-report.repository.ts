import { Injectable } from '@nestjs/common';
import { In, IsNull, LessThan, MoreThan } from 'typeorm';
import { businessDate, type LocalDate } from '#kernel';
import { Database } from '#platform';
import type { Publication } from '../domain/deadlines.js';
import type { FigureLine, ReportKind } from '../domain/disclosure.js';
import { DisclosureReportEntity, ReportLineEntity, ReportRestEntity } from './disclosure-report.entity.js';

/** Which reports somebody reads: of a drive, or a fund's own; those that are not published only for the staff. */
export interface ReportFilter {
  readonly driveId?: string;
  readonly fundId?: string;
  readonly publishedOnly: boolean;
}

/** Lines that are kept together until they are written: no more than fit a column of text, of 64 KB on MariaDB. */
const PIECE = 200;
/** Pieces that are kept by one statement: 3 MB at most, a packet of MariaDB being 16. */
const PIECES = 50;

/** All SQL of reports of disclosure. */
@Injectable()
export class DisclosureReportRepository {
  constructor(private readonly database: Database) {}

  /** Writes a draft behind its lines: once it is there, it gets no more. */
  async add(report: DisclosureReportEntity, lines: readonly FigureLine[]): Promise<void> {
    await this.write(report.id, 0, lines);
    await this.database.insertMany(DisclosureReportEntity, [report]);
  }

  /** Writes a draft behind its first lines, and keeps the others for the steps to come: they are of one reading of the ledger. */
  async begin(report: DisclosureReportEntity, lines: readonly FigureLine[], atMost: number): Promise<void> {
    const { id: reportId } = report;
    await this.write(reportId, 0, lines.slice(0, atMost));
    const size = Math.min(atMost, PIECE);
    const pieces: ReportRestEntity[] = [];
    for (let place = atMost; place < lines.length; place += size)
      pieces.push({ reportId, place, lines: lines.slice(place, place + size) });
    for (let at = 0; at < pieces.length; at += PIECES)
      await this.database.insertMany(ReportRestEntity, pieces.slice(at, at + PIECES));
    await this.database.insertMany(DisclosureReportEntity, [report]);
  }

  /** Writes the next lines of a locked report, a piece at the least. Answers how many there are. */
  async drawOn(reportId: string, atMost: number): Promise<number> {
    const take = Math.max(1, Math.floor(atMost / PIECE));
    const next = { where: { reportId }, order: { place: 'ASC' }, take } as const;
    const rest = await this.database.writer.find(ReportRestEntity, next);
    const lines = rest.flatMap((piece) => piece.lines);
    await this.write(reportId, rest[0]?.place ?? 0, lines);
    await this.database.writer.delete(ReportRestEntity, { reportId, place: In(rest.map(({ place }) => place)) });
    return lines.length;
  }

  /** Forgets what was still to be written of a report that is discarded. */
  async dropRest(reportId: string): Promise<void> {
    await this.database.writer.delete(ReportRestEntity, { reportId });
  }

  private async write(reportId: string, from: number, lines: readonly FigureLine[]): Promise<void> {
    const rows = lines.map((line, at) => ({ ...line, reportId, place: from + at }));
    await this.database.insertMany(ReportLineEntity, rows);
  }

  async find(id: string): Promise<DisclosureReportEntity | null> {
    return this.database.reader.findOneBy(DisclosureReportEntity, { id });
  }

  async byIds(ids: readonly string[]): Promise<DisclosureReportEntity[]> {
    return this.database.reader.findBy(DisclosureReportEntity, { id: In([...ids]) });
  }

  /** Locks a report until the unit ends. Lock its drive first. */
  async lock(id: string): Promise<DisclosureReportEntity | undefined> {
    return (await this.database.lock(DisclosureReportEntity, [id]))[0];
  }

  async change(
    id: string,
    patch: Partial<Pick<DisclosureReportEntity, 'state' | 'drawn' | 'publishedBy' | 'publishedAt'>>,
  ): Promise<void> {
    await this.database.writer.update(DisclosureReportEntity, { id }, patch);
  }

  /** Drafts of a kind that a new one takes the place of. */
  async drafts(of: { fundId: string; driveId: string | null; kind: ReportKind }): Promise<DisclosureReportEntity[]> {
    const { fundId, driveId, kind } = of;
    const rows = await this.database.reader.findBy(DisclosureReportEntity, {
      ...{ fundId, kind, state: In(['DRAWING', 'DRAFT']) },
    });
    return rows.filter((row) => row.driveId === driveId);
  }

  /** Reports, newest first, after an id. */
  async page(filter: ReportFilter, afterId: string | null, limit: number): Promise<DisclosureReportEntity[]> {
    const { driveId, fundId, publishedOnly } = filter;
    return this.database.reader.find(DisclosureReportEntity, {
      where: {
        ...(driveId === undefined ? {} : { driveId }),
        ...(fundId === undefined ? {} : { fundId, driveId: IsNull() }),
        ...(publishedOnly ? { state: 'PUBLISHED' as const } : {}),
        ...(afterId === null ? {} : { id: LessThan(afterId) }),
      },
      order: { id: 'DESC' },
      take: limit,
    });
  }

  /** The newest report of a drive that is published. */
  async lastPublished(driveId: string): Promise<DisclosureReportEntity | null> {
    const where = { driveId, state: 'PUBLISHED' as const };
    return this.database.reader.findOne(DisclosureReportEntity, { where, order: { periodTo: 'DESC' } });
  }

  /** Published reports by drive. One query. */
  async publicationsOf(driveIds: readonly string[]): Promise<Map<string, Publication[]>> {
    const rows =
      driveIds.length === 0
        ? []
        : await this.database.reader.findBy(DisclosureReportEntity, {
            driveId: In([...driveIds]),
            state: 'PUBLISHED',
          });
    return new Map(driveIds.map((id) => [id, rows.filter(({ driveId }) => driveId === id).flatMap(publicationOf)]));
  }

  /** Lines behind a figure, or behind all of them, in their order, after a place. */
  async lines(reportId: string, figure: number | null, afterPlace: number, limit: number): Promise<ReportLineEntity[]> {
    return this.database.reader.find(ReportLineEntity, {
      where: { reportId, place: MoreThan(afterPlace), ...(figure === null ? {} : { figure }) },
      order: { place: 'ASC' },
      take: limit,
    });
  }
}

function publicationOf({ kind, dueOn, publishedAt, draftedAt }: DisclosureReportEntity): Publication[] {
  if (kind === 'ANNUAL' || publishedAt === null) return [];
  const publishedOn: LocalDate = businessDate(publishedAt);
  return [{ kind, dueOn, publishedOn, draftedAt }];
}
