import { Injectable } from '@nestjs/common';
import { generalErrors } from '#kernel';
import { Identity, shortenedName } from '#identity';
import type { Actor } from '#platform';
import type { NoticeEntity } from '../data/notice.entity.js';
import type { NoticeObjectionEntity } from '../data/notice-objection.entity.js';
import { NoticeRepository } from '../data/notice.repository.js';
import { reviewedBy } from './decide-objection.js';

/** A notice as everybody may read it: the name is masked. */
export interface ShownNotice extends NoticeEntity {
  maskedName: string;
}

/** Reading public notices. */
@Injectable()
export class NoticeQueries {
  constructor(
    private readonly identity: Identity,
    private readonly notices: NoticeRepository,
  ) {}

  /** What is on notice in a region and below, or everywhere, newest first. NOT_FOUND for an unknown region. */
  async onNotice(regionId: string | null, afterId: string | null, limit: number): Promise<ShownNotice[]> {
    return this.shown(await this.notices.onNotice(await this.pathOf(regionId), afterId, limit));
  }

  /** One notice with its masked name. */
  async one(notice: NoticeEntity): Promise<ShownNotice> {
    const [shown] = await this.shown([notice]);
    return shown ?? { ...notice, maskedName: '' };
  }

  private async shown(notices: readonly NoticeEntity[]): Promise<ShownNotice[]> {
    const people = await this.identity.people(notices.map(({ personId }) => personId));
    return notices.map((notice) => ({
      ...notice,
      maskedName: shortenedName(people.get(notice.personId)?.displayName ?? ''),
    }));
  }

  /** The objections to a notice, for the station that answers them. NOT_FOUND for everybody else. */
  async objections(actor: Actor, noticeId: string): Promise<NoticeObjectionEntity[]> {
    const notice = await this.notices.find(noticeId);
    if (notice === null) throw generalErrors.NOT_FOUND();
    await this.identity.requireInRegions(actor, reviewedBy[notice.kind], [notice.regionId]);
    return this.notices.objections(noticeId);
  }

  private async pathOf(regionId: string | null): Promise<string> {
    if (regionId === null) return '/';
    const region = (await this.identity.regions([regionId])).get(regionId);
    if (region === undefined) throw generalErrors.NOT_FOUND();
    return region.path;
  }
}
