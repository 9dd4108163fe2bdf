import { Injectable } from '@nestjs/common';
import { businessDate, Clock, generalErrors } from '#kernel';
import type { Actor } from '#platform';
import type { MicroProjectEntity } from '../data/micro.entities.js';
import { MicroProjectRepository } from '../data/micro.repository.js';
import { noticePeriod, requireRecheckable } from '../domain/notice-period.js';
import { MicroAccess } from './micro-access.js';
import { MicroChanges } from './micro-changes.js';
import { microRound } from './micro-round.js';
import { NoticeBoard } from './notice-board.js';
import { RoundDesk, type RoundStep } from './round-desk.js';

/** Publishes which small projects of a round are to be subsidised, and by how much (公示). */
@Injectable()
export class PublishMicroNotice {
  constructor(
    private readonly desk: RoundDesk,
    private readonly projects: MicroProjectRepository,
    private readonly access: MicroAccess,
    private readonly changes: MicroChanges,
    private readonly board: NoticeBoard,
    private readonly clock: Clock,
  ) {}

  /** Throws NOT_FOUND, also for one whose applicant the actor belongs to, MICRO_ROUND_OTHER_KIND, STATE_NOT_ALLOWED, CALENDAR_YEAR_UNKNOWN. */
  async execute(actor: Actor, step: RoundStep & { projectIds: readonly string[] }): Promise<MicroProjectEntity[]> {
    return this.desk.with(actor, 'MANAGE', 'publishMicroNotice', step, async (found) => {
      const { id, rulebook } = microRound(found);
      const rows = await this.projects.lock(step.projectIds);
      if (rows.some(({ roundId }) => roundId !== id)) throw generalErrors.NOT_FOUND();
      if ((await this.access.tiesOf(actor.personId, rows)).size > 0) throw generalErrors.NOT_FOUND();
      const publishedAt = this.clock.now();
      const period = noticePeriod(rulebook.notice, businessDate(publishedAt));
      requireRecheckable(rulebook.notice, period);
      const { id: noticeId } = await this.board.add(id, null, period, actor.personId);
      const [noticeFrom, noticeUntil] = [period.first, period.last];
      const published: MicroProjectEntity[] = [];
      for (const project of rows) {
        const patch = { noticeId, noticeFrom, noticeUntil, publishedAt };
        published.push(await this.changes.apply(project, 'publish', actor.personId, patch));
      }
      return published;
    });
  }
}
