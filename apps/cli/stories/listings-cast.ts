import { randomInt } from 'node:crypto';
import { addDays, addMinutes, addMonths, businessDate, localDate, startOfBusinessDate, type LocalDate } from '#kernel';
import { demoAccount } from '../district/demo-accounts.js';
import { complexSpace } from '../district/complex-plan.js';
import { ApiClient } from './api-client.js';
import type { Narrator } from './narrator.js';
import type { StoryClock } from './story-clock.js';

const named = [
  ...(['officer', 'foundation-officer', 'accountant', 'station-worker', 'grid-worker', 'auditor'] as const),
  ...(['resident', 'volunteer-1', 'volunteer-2', 'volunteer-3', 'volunteer-4', 'volunteer-5'] as const),
] as const;
const newcomers = { elder: '吴桂兰', head: '韩雪梅', donor: '林晓' } as const;
type Part = (typeof named)[number] | keyof typeof newcomers;

/** Everybody in the story of the community complex, and the days on which it happens. */
export class ListingsCast {
  private readonly clients = new Map<Part, ApiClient>();
  /** The day of the meal: the fifth of the next month, so that all that it leaves falls into one month. */
  readonly day: LocalDate;
  /** Where everybody lives. */
  regionId = '';
  districtId = '';

  constructor(
    readonly url: string,
    readonly clock: StoryClock,
  ) {
    const next = addMonths(localDate(`${businessDate(clock.now()).slice(0, 7)}-01`), 1);
    this.day = addDays(next, 4);
  }

  /** Signs the named accounts in and registers an elder, who never touches the app, the head of an organisation and a donor. */
  async gather(tell: Narrator): Promise<void> {
    tell.part('登录与注册', 'signing in and registering');
    for (const part of named) {
      const { name, phone, password } = demoAccount(part);
      const client = new ApiClient(this.url, name);
      await client.login(phone, password);
      this.clients.set(part, client);
    }
    const where = await this.as('volunteer-1').call<{ volunteer: { regionId: string } }>('{ volunteer { regionId } }');
    this.regionId = where.volunteer.regionId;
    const districts = '{ regions(level: DISTRICT, first: 1) { nodes { id } } }';
    const found = await this.as('officer').call<{ regions: { nodes: { id: string }[] } }>(districts);
    this.districtId = found.regions.nodes[0]?.id ?? '';
    for (const [part, name] of Object.entries(newcomers)) await this.register(part as keyof typeof newcomers, name);
    tell.step(
      '区、慈善会、社工站、网格和邻里登录；一位高龄老人、一个社会组织的负责人和一位捐赠人注册',
      'district, charity, station, grid and neighbours sign in; an elder, the head of an organisation and a donor register',
    );
  }

  /** One of them. */
  as(part: Part): ApiClient {
    const client = this.clients.get(part);
    if (!client) throw new Error(`${part} is not signed in`);
    return client;
  }

  /** An instant on the day of the meal, by the clock of Shanghai, so many days later or earlier. */
  at(hour: number, minute = 0, days = 0): Date {
    return addMinutes(startOfBusinessDate(addDays(this.day, days)), hour * 60 + minute);
  }

  /** Turns the clock to an instant, and signs everybody in anew: sessions have ended by then. */
  async turnTo(instant: Date): Promise<void> {
    const minutes = Math.ceil((instant.getTime() - this.clock.now().getTime()) / 60_000);
    if (minutes > 0) this.clock.advance(minutes);
    for (const client of this.clients.values()) await client.signInAgain();
  }

  private async register(part: keyof typeof newcomers, displayName: string): Promise<void> {
    const client = new ApiClient(this.url, displayName);
    const phone = `1990000${randomInt(1_000, 10_000)}`;
    const password = `neighbour-${randomInt(1e9)}`;
    await client.register({ phone, password, displayName, regionId: this.regionId });
    this.clients.set(part, client);
  }
}

/** Near the complex. */
export const near = { ...complexSpace.point, system: 'WGS84' };
export const yuan = (fen: number): string => `¥${(fen / 100).toFixed(2)}`;
