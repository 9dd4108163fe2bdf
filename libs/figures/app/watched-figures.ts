import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { Config, Logger, SingleReading } from '#platform';
import { ReadFigures, type DistrictFigures } from './read-figures.js';

/** The figures of regions for everybody who looks at them: what they cost does not depend on how many look. */
@Injectable()
export class WatchedFigures implements OnModuleDestroy {
  private readonly regions = new Map<string, SingleReading<DistrictFigures>>();

  constructor(
    private readonly figures: ReadFigures,
    private readonly config: Config,
    private readonly logger: Logger,
  ) {}

  /** The figures of a region, at most one interval old. Throws NOT_FOUND, BAD_USER_INPUT. */
  async now(regionId: string): Promise<DistrictFigures> {
    return this.of(regionId).now();
  }

  /** The figures and each change of them, at most one an interval; none of those at the cursor. Throws as `now`. */
  async watch(regionId: string, after: string | undefined): Promise<AsyncIterableIterator<DistrictFigures>> {
    return this.of(regionId).watch(after);
  }

  /** Watchers go first, so that the connections that they hold open can end. */
  async onModuleDestroy(): Promise<void> {
    await Promise.all([...this.regions.values()].map((region) => region.end()));
  }

  private of(regionId: string): SingleReading<DistrictFigures> {
    const known = this.regions.get(regionId);
    if (known) return known;
    const region = new SingleReading<DistrictFigures>({
      read: () => this.figures.of(regionId),
      intervalMs: this.config.get('FIGURES_INTERVAL_MS'),
      report: (error) =>
        this.logger.warn({ error }, 'the figures of a region could not be counted; the next interval tries again'),
      idle: () => void this.regions.delete(regionId),
    });
    this.regions.set(regionId, region);
    return region;
  }
}
