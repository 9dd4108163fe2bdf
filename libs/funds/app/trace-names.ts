import { Injectable } from '@nestjs/common';
import { Identity } from '#identity';
import { FundRepository } from '../data/fund.repository.js';
import type { TracePart } from '../domain/gift-trace.js';
import { servedParts, type ServedPart } from '../domain/served-parts.js';
import { ServiceStories } from './service-stories.js';

/** A part of a gift as its donor reads it: purpose, place and service by name. */
export interface ShownPart extends Omit<ServedPart, 'spentId'> {
  readonly purpose: string | null;
  readonly place: string | null;
}

/** Puts names to purposes, places and services of what was spent. */
@Injectable()
export class TraceNames {
  constructor(
    private readonly funds: FundRepository,
    private readonly identity: Identity,
    private readonly stories: ServiceStories,
  ) {}

  /** For these parts of gifts to these funds. A place is the region of the fund, never nearer to anybody. */
  async of(
    all: readonly TracePart[],
    fundIds: readonly string[],
  ): Promise<(parts: readonly TracePart[], fundId: string) => ShownPart[]> {
    const ids = [...new Set(fundIds)];
    const [funds, purposes] = [await this.funds.byIds(ids), await this.funds.purposesOf(ids)];
    const regions = await this.identity.regions([...funds.values()].map(({ regionId }) => regionId));
    const stories = await this.stories.of([...new Set(all.flatMap(orderOf))]);
    const nameOf = new Map(purposes.map(({ id, name }) => [id, name]));
    return (parts, fundId) =>
      servedParts(parts, stories).map(({ spentId: _, ...part }) => ({
        ...part,
        purpose: nameOf.get(part.purposeId ?? '') ?? null,
        place: part.month === null ? null : (regions.get(funds.get(fundId)?.regionId ?? '')?.name ?? null),
      }));
  }
}

const orderOf = ({ kind, spentId }: TracePart): string[] => (kind === 'ORDER' && spentId !== null ? [spentId] : []);
