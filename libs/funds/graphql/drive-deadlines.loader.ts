import { Injectable } from '@nestjs/common';
import type { BatchLoader } from '#platform';
import { DriveDeadlines } from '../app/drive-deadlines.js';
import type { DriveDeadlineType } from './drive-deadline.type.js';

/** Deadlines, by drive. */
@Injectable()
export class DriveDeadlinesLoader implements BatchLoader<string, DriveDeadlineType[]> {
  constructor(private readonly deadlines: DriveDeadlines) {}

  load(driveIds: readonly string[]): Promise<ReadonlyMap<string, DriveDeadlineType[]>> {
    return this.deadlines.byIds(driveIds);
  }
}
