import { Injectable } from '@nestjs/common';
import { Clock, endOfBusinessDate } from '#kernel';
import type { Actor } from '#platform';
import { ObjectionRepository } from '../data/objection.repository.js';
import { RoundRepository } from '../data/round.repository.js';
import { isConfirmable } from '../domain/notice-period.js';
import type { RoundState } from '../domain/round.states.js';
import type { VentureTask } from '../domain/venture-task.js';
import { periodOf } from './notice-board.js';
import { NoticeItems } from './notice-items.js';
import { RoundAccess } from './round-access.js';
import { WaitingAwards } from './waiting-awards.js';

const AFTER_NOTICE = ['NOTICE', 'CONFIRMED', 'CONTRACTING', 'RUNNING'] as const;
/** Small projects are published while their round takes others, and after it. */
const OBJECTED = [...AFTER_NOTICE, 'OPEN', 'CLOSED'] as const;

/** What of notices waits for somebody (公示待办): to be published, an objection to be decided, awards to be confirmed. */
@Injectable()
export class NoticeTasks {
  constructor(
    private readonly rounds: RoundRepository,
    private readonly access: RoundAccess,
    private readonly objections: ObjectionRepository,
    private readonly waiting: WaitingAwards,
    private readonly items: NoticeItems,
    private readonly clock: Clock,
  ) {}

  async of(actor: Actor): Promise<VentureTask[]> {
    const managed = this.access.scope(actor, 'MANAGE');
    const ranked = await this.rounds.inStates(['RANKED'], managed);
    const confirming = await this.rounds.inStates(AFTER_NOTICE, managed);
    const tasks = ranked.map(({ id }) => taskOf('PUBLISH_NOTICE', 'PROGRAMME_OFFICER', id));
    for (const { id, state } of confirming)
      if (await this.isDue(id, state)) tasks.push(taskOf('CONFIRM_AWARDS', 'PROGRAMME_OFFICER', id));
    return [...tasks, ...(await this.toCheck(actor)), ...(await this.toDecide(actor))];
  }

  private async toCheck(actor: Actor): Promise<VentureTask[]> {
    const ranked = await this.rounds.inStates(['RANKED'], this.access.scope(actor, 'CHECK'));
    const asked = ranked.filter(({ rulebook }) => rulebook.kind === 'VENTURE' && rulebook.recheck);
    const left = await this.waiting.unchecked(asked.map(({ id }) => id));
    return left.map((id) => taskOf('RECHECK_RANKING', 'SECOND_PERSON', id));
  }

  /** A notice that names nobody is confirmed, too: then the round goes on to its end. */
  private async isDue(roundId: string, state: RoundState): Promise<boolean> {
    const waiting = await this.waiting.ofRound(roundId);
    if (waiting.length === 0 && state === 'NOTICE') {
      const notice = await this.waiting.publishedNotice(roundId);
      return notice !== undefined && isConfirmable(periodOf(notice), this.clock.now());
    }
    return waiting.some(({ period, frozen }) => !frozen && isConfirmable(period, this.clock.now()));
  }

  private async toDecide(actor: Actor): Promise<VentureTask[]> {
    const rounds = await this.rounds.inStates(OBJECTED, this.access.scope(actor, 'CHECK'));
    const open = await this.objections.openOf(rounds.map(({ id }) => id));
    const ids = open.map(({ applicationId }) => applicationId);
    const conflicted = await this.items.conflictedWith(actor.personId, ids);
    return open
      .filter(({ applicationId, filedBy }) => !conflicted.has(applicationId) && filedBy !== actor.personId)
      .map(({ roundId, applicationId, decideBy }) => ({
        ...{ kind: 'DECIDE_OBJECTION', role: 'SECOND_PERSON', roundId, applicationId },
        dueAt: endOfBusinessDate(decideBy),
      }));
  }
}

const taskOf = (kind: VentureTask['kind'], role: VentureTask['role'], roundId: string): VentureTask => ({
  ...{ kind, role, roundId, applicationId: null, dueAt: null },
});
