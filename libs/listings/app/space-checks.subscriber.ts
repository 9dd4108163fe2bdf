import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Checks, walkCompared } from '#platform';
import { SpaceAuditRepository } from '../data/space-audit.repository.js';

const PAGE = 500;

/** Brings the checks of spaces, of the supply–demand board and of ratings to `linli audit`. */
@Injectable()
export class SpaceChecksSubscriber implements OnModuleInit {
  constructor(
    private readonly checks: Checks,
    private readonly rows: SpaceAuditRepository,
  ) {}

  onModuleInit(): void {
    this.checks.addInvariant({
      name: 'room-bookings',
      zh: '同一房间同一时刻至多一个预约',
      en: 'No room is had by two bookings at one time',
      run: (progress) => walkCompared(progress, 'booking', (after) => this.rows.bookings(after, PAGE)),
    });
    for (const side of ['need', 'supply'] as const) {
      this.checks.addInvariant({
        name: `${side}-placed`,
        zh: `${side === 'need' ? '需求' : '供给'}已落实人数等于已达成对接之和`,
        en: `What a ${side} has placed is what its agreed matches add up to`,
        run: (progress) => walkCompared(progress, side, (after) => this.rows.placed(side, after, PAGE)),
      });
    }
    this.checks.addInvariant({
      name: 'listing-ratings',
      zh: '服务项目的评价总和与次数等于其评价之和',
      en: 'The stars and the number of ratings of a listing are what its ratings add up to',
      run: (progress) => walkCompared(progress, 'listing', (after) => this.rows.ratings(after, PAGE)),
    });
  }
}
