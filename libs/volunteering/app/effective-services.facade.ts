import { Injectable } from '@nestjs/common';
import { EffectiveServicesRepository } from '../data/effective-services.repository.js';
import type { CountedServiceRow } from '../domain/facade.types.js';

const PAGE = 2_000;

/** Services that had effect, as another way of counting them needs it. The caller has found the asker entitled. */
@Injectable()
export class EffectiveServices {
  constructor(private readonly services: EffectiveServicesRepository) {}

  /** Services under a region that took effect from … to (the end excluded), in that order, page by page. */
  async *pages(regionPath: string, span: { from: Date; to: Date }): AsyncGenerator<CountedServiceRow[]> {
    let after: CountedServiceRow | undefined;
    do {
      const rows = await this.services.page(
        regionPath,
        span,
        PAGE,
        after && { effectiveAt: after.effectiveAt, id: after.recordId },
      );
      if (rows.length > 0) yield rows;
      after = rows.length === PAGE ? rows.at(-1) : undefined;
    } while (after);
  }
}
