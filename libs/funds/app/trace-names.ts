import { Injectable } from '@nestjs/common';
import { Identity } from '#identity';
import { FundRepository } from '../data/fund.repository.js';
import type { ServedPart } from '../domain/served-parts.js';

/** A part of a gift as its donor reads it: purpose and place by name. */
export interface ShownPart extends ServedPart {
  readonly purpose: string | null;
  readonly place: string | null;
}

/** Puts names to purposes and places of what was spent. */
@Injectable()
export class TraceNames {
  constructor(
    private readonly funds: FundRepository,
    private readonly identity: Identity,
  ) {}

  /** For parts of gifts to these funds. A place is the region of the fund, never nearer to anybody. */
  async of(fundIds: readonly string[]): Promise<(part: ServedPart, fundId: string) => ShownPart> {
    const ids = [...new Set(fundIds)];
    const [funds, purposes] = [await this.funds.byIds(ids), await this.funds.purposesOf(ids)];
    const regions = await this.identity.regions([...funds.values()].map(({ regionId }) => regionId));
    const nameOf = new Map(purposes.map(({ id, name }) => [id, name]));
    return (part, fundId) => ({
      ...part,
      purpose: nameOf.get(part.purposeId ?? '') ?? null,
      place: part.month === null ? null : (regions.get(funds.get(fundId)?.regionId ?? '')?.name ?? null),
    });
  }
}
