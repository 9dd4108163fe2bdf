import type { INestApplicationContext } from '@nestjs/common';
import { capabilities } from '../../apps/capabilities.js';
import { openApplication } from '../../apps/cli/application.js';
import { PointsChanged } from '#points';
import { Config, Events, UnitOfWork } from '#platform';

/** What a person was told: which transfer, in the order of the commits. */
export type Told = ReadonlyMap<string, readonly string[]>;

/** A process that commits events for people's own feeds (`pointsChanged`), and remembers what it has committed. */
export class PointsTeller {
  private readonly committed = new Map<string, string[]>();

  private constructor(private readonly application: INestApplicationContext) {}

  static async open(databaseUrl: string, settings: Record<string, string> = {}): Promise<PointsTeller> {
    const config = Config.fromEnvironment({
      NODE_ENV: 'test',
      LOG_LEVEL: 'silent',
      DATABASE_URL: databaseUrl,
      RUN_WORKER: 'false',
      ...settings,
    });
    return new PointsTeller(await openApplication(config, capabilities));
  }

  get told(): Told {
    return this.committed;
  }

  get count(): number {
    return [...this.committed.values()].reduce((sum, { length }) => sum + length, 0);
  }

  /** Commits one event for each of these people, in one unit. A unit that could not be had is tried until it can. */
  async tell(personIds: readonly string[], mark: string): Promise<void> {
    const events = this.application.get(Events);
    const unit = async (): Promise<void> => {
      for (const personId of personIds) await events.publish(PointsChanged, { personId, transferId: mark });
    };
    for (let attempt = 1; ; attempt += 1) {
      try {
        await this.application.get(UnitOfWork).run(unit);
        break;
      } catch (failed) {
        // Another process had the file of SQLite for too long; nothing of the unit is there.
        if (attempt === 20) throw failed;
      }
    }
    for (const personId of personIds) this.committed.set(personId, [...(this.committed.get(personId) ?? []), mark]);
  }

  close(): Promise<void> {
    return this.application.close();
  }
}
