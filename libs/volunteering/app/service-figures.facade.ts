import { Injectable } from '@nestjs/common';
import { startOfBusinessDate, type LocalDate } from '#kernel';
import { ServiceFiguresRepository } from '../data/service-figures.repository.js';

/** Counts of what goes on in a region, and nothing of anybody. The caller answers for what may be shown of them. */
@Injectable()
export class ServiceFigures {
  constructor(private readonly figures: ServiceFiguresRepository) {}

  /** Requests that wait for volunteers, are taken on or in service, by the region that they name. One query. */
  async liveByRegion(regionPath: string): Promise<Map<string, number>> {
    return this.figures.liveByRegion(regionPath);
  }

  /** Volunteers on duty. One query. */
  async onDuty(regionPath: string): Promise<number> {
    return this.figures.onDuty(regionPath);
  }

  /** Services in effect by the day on which they were done, from a day on: minutes, and how many. One query. */
  async byDay(regionPath: string, from: LocalDate): Promise<Map<string, { minutes: number; services: number }>> {
    return this.figures.byDay(regionPath, from, startOfBusinessDate(from));
  }
}
