import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Checks, type CheckOutcome } from '#platform';
import { ServiceHistory } from '#volunteering';
import { StarApplicationRepository } from '../data/star-application.repository.js';
import { starMinutes, suffices } from '../domain/star-ladder.js';
import { StarCount } from './star-count.js';

/** Stars read at once, and faults told at most. */
const PAGE = 500;
const MOST_TOLD = 20;

/** Derives every star that is held from the service records and the ledger, for `linli rebuild --check`. */
@Injectable()
export class CheckStars implements OnModuleInit {
  constructor(
    private readonly checks: Checks,
    private readonly applications: StarApplicationRepository,
    private readonly history: ServiceHistory,
    private readonly count: StarCount,
  ) {}

  onModuleInit(): void {
    this.checks.addDerivation({
      name: 'stars',
      zh: '已获评星级由服务记录与总账重新推算',
      en: 'Stars held, derived from service records and the ledger',
      run: (progress) => this.execute(progress),
    });
  }

  /** A star that service does not bear any more should have been taken back. What is frozen only still counts. */
  async execute(progress: (checked: number) => void): Promise<CheckOutcome> {
    const broken: string[] = [];
    let checked = 0;
    for (let afterId: string | null = null; ;) {
      const page = await this.applications.awardedAfter(afterId, PAGE);
      const minutes = await this.history.minutesOf([...new Set(page.map(({ volunteerId }) => volunteerId))], {
        underReview: true,
      });
      for (const star of page) {
        const bySource = minutes.get(star.volunteerId) ?? { SIGNED: 0, BACKFILLED: 0, PAPER: 0 };
        const points = star.required.points > 0 ? (await this.count.of(star.volunteerId)).points : 0;
        const counted = { minutes: bySource, points };
        if (suffices(star, star.required, counted) || broken.length === MOST_TOLD) continue;
        const found = `${starMinutes(star, counted)} minutes and ${points} points`;
        broken.push(
          `points_star_application ${star.id}: expected ${star.required.minutes} and ${star.required.points}, found ${found}`,
        );
      }
      checked += page.length;
      progress(checked);
      if (page.length < PAGE) return { checked, broken };
      afterId = page.at(-1)?.id ?? null;
    }
  }
}
