import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { Feed, Logger, marked, SingleReading, type Marked } from '#platform';
import { DriveQueries, type DriveProgress } from './drive-queries.js';
import { driveTopic } from './funds.events.js';

/** A drive in a good hour has many gifts a second: everybody is told of all of them together, so often at most. */
const INTERVAL_MS = 500;

/** How far a drive has come, marked by a cursor that is the same as long as that is. In fen. */
export type MarkedProgress = DriveProgress & Marked;

/** The progress of public drives for everybody who looks: a move is read once for all of them, and nothing while nothing moves. */
@Injectable()
export class WatchedDrives implements OnModuleDestroy {
  private readonly drives = new Map<string, WatchedDrive>();

  constructor(
    private readonly queries: DriveQueries,
    private readonly feed: Feed,
    private readonly logger: Logger,
  ) {}

  /** The progress of a drive that everybody may see, unless it is what `known` marks, and each change. Throws NOT_FOUND. */
  async watch(driveId: string, known: string | undefined): Promise<AsyncIterableIterator<MarkedProgress>> {
    return this.of(driveId).progress.watch(known);
  }

  /** Watchers go first, so that the connections that they hold open can end. */
  async onModuleDestroy(): Promise<void> {
    await Promise.all([...this.drives.values()].map((drive) => drive.end()));
  }

  private of(driveId: string): WatchedDrive {
    const known = this.drives.get(driveId);
    if (known) return known;
    const drive = new WatchedDrive(driveId, this.queries, this.feed, {
      report: (error) => this.logger.warn({ error }, 'the progress of a drive could not be read; it is tried again'),
      left: () => this.drives.get(driveId) === drive && void this.drives.delete(driveId),
    });
    this.drives.set(driveId, drive);
    return drive;
  }
}

interface Hooks {
  readonly report: (error: unknown) => void;
  /** It is not watched any more. */
  readonly left: () => void;
}

/** One drive that is looked at: the events of its feed say when it is to be read again. */
class WatchedDrive {
  readonly progress: SingleReading<MarkedProgress>;
  private readonly moves: Promise<AsyncIterableIterator<unknown>>;

  constructor(
    driveId: string,
    queries: DriveQueries,
    feed: Feed,
    private readonly hooks: Hooks,
  ) {
    this.moves = feed.open([driveTopic(driveId)]);
    this.progress = new SingleReading<MarkedProgress>({
      intervalMs: INTERVAL_MS,
      whenChanged: true,
      read: async () => {
        // A move after this is heard, one before it is read.
        await this.moves;
        return marked(await queries.progress(undefined, driveId));
      },
      report: hooks.report,
      idle: () => void this.end(),
    });
    this.follow().catch(async (error: unknown) => {
      hooks.report(error);
      await this.end();
    });
  }

  /** Nobody is told anything more: who still watches comes back, and finds it anew. */
  async end(): Promise<void> {
    this.hooks.left();
    await this.progress.end();
    await this.moves.then((moves) => moves.return?.()).catch(() => undefined);
  }

  private async follow(): Promise<void> {
    const moves = await this.moves;
    while ((await moves.next()).done !== true) this.progress.changed();
  }
}
