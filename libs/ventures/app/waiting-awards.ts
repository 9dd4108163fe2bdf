import { Injectable } from '@nestjs/common';
import { generalErrors } from '#kernel';
import type { VentureApplicationEntity } from '../data/application.entity.js';
import { ApplicationRepository } from '../data/application.repository.js';
import type { VentureDecisionEntity, VentureNoticeEntity } from '../data/decision.entities.js';
import { DecisionRepository } from '../data/decision.repository.js';
import { NoticeRepository } from '../data/notice.repository.js';
import { ObjectionRepository } from '../data/objection.repository.js';
import type { WaitingAward } from '../domain/decided-item.js';
import { periodOf } from './notice-board.js';

/** An award that is not confirmed yet, with its rows. */
export interface WaitingItem extends WaitingAward {
  readonly decision: VentureDecisionEntity;
}

/** Awards that wait for their confirmation, each with its notice and whether it is frozen. */
@Injectable()
export class WaitingAwards {
  constructor(
    private readonly decisions: DecisionRepository,
    private readonly notices: NoticeRepository,
    private readonly objections: ObjectionRepository,
    private readonly applications: ApplicationRepository,
  ) {}

  /** By rank. Four queries. */
  async ofRound(roundId: string): Promise<WaitingItem[]> {
    const decisions = (await this.decisions.ofRound(roundId)).filter(isWaiting);
    const notices = new Map((await this.notices.ofRound(roundId)).map((one) => [one.id, one]));
    const frozen = new Set((await this.objections.openOf([roundId])).map(({ applicationId }) => applicationId));
    return decisions.flatMap((decision): WaitingItem[] => {
      const notice = notices.get(decision.noticeId ?? '');
      if (notice === undefined) return [];
      return [{ applicationId: decision.id, decision, period: periodOf(notice), frozen: frozen.has(decision.id) }];
    });
  }

  /** Those of the rounds whose ranking nobody checked once more. */
  async unchecked(roundIds: readonly string[]): Promise<string[]> {
    const done = (await this.notices.rechecksOf(roundIds)).map(({ id }) => id);
    return roundIds.filter((id) => !done.includes(id));
  }

  /** The notice of the round itself. Throws NOT_FOUND before it is published. */
  async roundNotice(roundId: string): Promise<VentureNoticeEntity> {
    const notice = await this.publishedNotice(roundId);
    if (notice === undefined) throw generalErrors.NOT_FOUND();
    return notice;
  }

  /** The same, if it is published. */
  async publishedNotice(roundId: string): Promise<VentureNoticeEntity | undefined> {
    const [first] = await this.notices.ofRound(roundId);
    return first;
  }

  /** The applications of items, locked. */
  lock(items: readonly WaitingItem[]): Promise<VentureApplicationEntity[]> {
    return this.applications.lock(items.map(({ applicationId }) => applicationId));
  }
}

const isWaiting = ({ kind, confirmedAt }: VentureDecisionEntity): boolean => kind === 'AWARD' && confirmedAt === null;
