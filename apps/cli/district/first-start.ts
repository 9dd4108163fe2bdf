import type { INestApplicationContext, Type } from '@nestjs/common';
import { addDays, businessDate, Clock, startOfBusinessDate } from '#kernel';
import type { Config } from '#platform';
import { capabilities } from '../../capabilities.js';
import { openApplication } from '../application.js';
import { StoryClock } from '../stories/story-clock.js';
import { seedBoard } from './seed-board.js';
import { seedDemo } from './seed-demo.js';
import { seedGifts } from './seed-gifts.js';
import { seedRewards } from './seed-rewards.js';
import { PAST_DAYS, seedServices } from './seed-services.js';

/**
 * What a first start puts into an empty database (首次启动): the demo district, services of the days before, the first gifts,
 * merchants with rewards, and what is needed and offered on the supply–demand board. False, and nothing is changed, where there is a district already.
 */
export async function seedFirstStart(application: INestApplicationContext, config: Config): Promise<boolean> {
  if (!(await seedDemo(application))) return false;
  await seedPast(application.get(Clock as Type<Clock>, { strict: false }).now(), config);
  await seedGifts(application);
  await seedRewards(application);
  await seedBoard(application);
  return true;
}

/** The same application by a clock of some days ago, which is turned on to today: hours cannot be served in an instant. */
async function seedPast(present: Date, config: Config): Promise<void> {
  const clock = new StoryClock(startOfBusinessDate(addDays(businessDate(present), -PAST_DAYS)));
  const application = await openApplication(config, capabilities, clock);
  try {
    await seedServices(application, (instant) => {
      const minutes = Math.ceil((instant.getTime() - clock.now().getTime()) / 60_000);
      clock.advance(Math.max(0, minutes));
    });
  } finally {
    await application.close();
  }
}
