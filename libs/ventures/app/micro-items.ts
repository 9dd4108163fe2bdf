import { Injectable, type OnModuleInit } from '@nestjs/common';
import { MicroProjectRepository } from '../data/micro.repository.js';
import type { VentureRoundEntity } from '../data/round.entity.js';
import { isOutOfNotice } from '../domain/micro-project.states.js';
import { MicroAccess } from './micro-access.js';
import { MicroChanges } from './micro-changes.js';
import { NoticeItems, type NoticeItemSource, type NoticeSeat, type RulingHand } from './notice-items.js';

/** Small projects that were published, as items of a notice (公示的民生微实项目). */
@Injectable()
export class MicroItems implements NoticeItemSource, OnModuleInit {
  readonly kind = 'MICRO';

  constructor(
    private readonly items: NoticeItems,
    private readonly projects: MicroProjectRepository,
    private readonly access: MicroAccess,
    private readonly changes: MicroChanges,
  ) {}

  onModuleInit(): void {
    this.items.register(this);
  }

  async find(itemId: string): Promise<NoticeSeat | undefined> {
    const project = await this.projects.find(itemId);
    if (project === undefined || project.publishedAt === null) return undefined;
    const { roundId, noticeId, state } = project;
    return { roundId, noticeId: isOutOfNotice(state) ? null : noticeId };
  }

  async conflictedWith(personId: string, itemIds: readonly string[]): Promise<Set<string>> {
    return this.access.tiesOf(personId, await this.projects.byIds(itemIds));
  }

  /** It is rejected, and its part of the budget free; one that its applicant took back meanwhile stays as it is. */
  async strike(_: VentureRoundEntity, itemId: string, { ruledBy }: RulingHand): Promise<void> {
    const [project] = await this.projects.lock([itemId]);
    if (project?.state === 'IN_NOTICE') await this.changes.apply(project, 'reject', ruledBy, { reason: '异议成立' });
  }
}
