import { Injectable } from '@nestjs/common';
import { generalErrors } from '#kernel';
import { Identity } from '#identity';
import type { Actor } from '#platform';
import type { CorrectionEntity } from '../data/correction.entity.js';
import { CorrectionRepository } from '../data/correction.repository.js';

/** The corrections that wait for an answer 待处理更正, of the regions in which the actor reviews records. */
@Injectable()
export class ReadCorrections {
  constructor(
    private readonly corrections: CorrectionRepository,
    private readonly identity: Identity,
  ) {}

  /** Oldest first, after an id; `regionId` narrows them. NOT_FOUND for a region in which the actor has no say. */
  async open(
    actor: Actor,
    { regionId, overdue }: { regionId?: string | null; overdue?: boolean | null },
    afterId: string | null,
    limit: number,
  ): Promise<CorrectionEntity[]> {
    const paths = await this.pathsOf(actor, regionId ?? null);
    return this.corrections.openUnder(paths, overdue ?? false, afterId, limit);
  }

  private async pathsOf(actor: Actor, regionId: string | null): Promise<readonly string[]> {
    if (regionId === null) return actor.regionPaths('record.review');
    await this.identity.requireInRegions(actor, 'record.review', [regionId]);
    const region = (await this.identity.regions([regionId])).get(regionId);
    if (!region) throw generalErrors.NOT_FOUND();
    return [region.path];
  }
}
