import { Injectable, type OnModuleInit } from '@nestjs/common';
import { NoticeRepository } from '../data/notice.repository.js';
import { rulingFact } from '../domain/ruling.js';
import { NoticeTasks } from './notice-tasks.js';
import { RoundSources } from './round-sources.js';
import { VentureTasks } from './venture-tasks.js';

/** Says to the facts of a round what was ruled, and to people what of notices waits for them. */
@Injectable()
export class NoticesSubscriber implements OnModuleInit {
  constructor(
    private readonly sources: RoundSources,
    private readonly tasks: VentureTasks,
    private readonly notices: NoticeRepository,
    private readonly own: NoticeTasks,
  ) {}

  onModuleInit(): void {
    this.sources.register({ objections: async (roundId) => (await this.notices.rulingsOf(roundId)).map(rulingFact) });
    this.tasks.register((actor) => this.own.of(actor));
  }
}
