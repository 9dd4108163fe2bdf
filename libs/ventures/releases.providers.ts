import type { Provider } from '@nestjs/common';
import { AccountSeal } from './app/account-seal.js';
import { ReleaseFollowers } from './app/release-followers.js';
import { ReleaseMoney } from './app/release-money.js';
import { ReleasesSubscriber } from './app/releases.subscriber.js';

/** What is provided for the money of projects of every kind (拨付). */
export const releasesProviders: Provider[] = [AccountSeal, ReleaseFollowers, ReleaseMoney, ReleasesSubscriber];
