import { randomInt, randomUUID } from 'node:crypto';
import { localDate, startOfBusinessDate, type LocalDate } from '#kernel';
import { demoAccount } from '../district/demo-accounts.js';
import { ApiClient } from './api-client.js';
import { act } from './funds-cast.js';
import type { Narrator } from './narrator.js';
import type { StoryClock } from './story-clock.js';

/** 亭湖: ¥1,150,000 for 28 projects; the number of applications and the pool of experts are those of 南山. */
export const SCALE = { budget: 115_000_000, places: 28, applications: 75, experts: 46 } as const;

const named = ['officer', 'foundation-officer', 'accountant', 'auditor', 'resident', 'station-worker'] as const;
type Part = (typeof named)[number] | 'cashier' | 'donor';
/** An access token lives 15 minutes. */
const FRESH_MS = 10 * 60_000;

/** An organisation that applies, with its head. */
export interface Applicant {
  readonly client: ApiClient;
  readonly organisationId: string;
}

/** A step with a key of its own. */
export const step = (about: object, more: object = {}): object => ({ ...about, idempotencyKey: randomUUID(), ...more });
export const yuan = (fen: number): string => `¥${(fen / 100).toLocaleString('en')}`;

/** Everybody in the story of a venture round. */
export class VenturesCast {
  private readonly clients = new Map<Part, ApiClient>();
  private readonly signedInAt = new Map<ApiClient, number>();
  readonly applicants: Applicant[] = [];
  readonly experts: ApiClient[] = [];
  districtId = '';
  regionId = '';
  hostId = '';

  constructor(
    readonly url: string,
    readonly clock: StoryClock,
  ) {}

  /** The named accounts sign in; a second accountant, 75 organisations and 46 experts are entered. */
  async gather(tell: Narrator): Promise<void> {
    tell.part('登录与注册', 'signing in and registering');
    for (const part of named) {
      const { name, phone, password } = demoAccount(part);
      const client = new ApiClient(this.url, name);
      await client.login(phone, password);
      this.keep(part, client);
    }
    await this.findPlaces();
    this.keep('donor', await this.newcomer('林晓'));
    await this.appointCashier();
    for (let n = 1; n <= SCALE.applications; n += 1) this.applicants.push(await this.organisation(n));
    for (let n = 1; n <= SCALE.experts; n += 1) this.experts.push(await this.newcomer(`专家${n}`));
    tell.step(
      `区社会工作部、慈善会登录；${SCALE.applications} 个社会组织及其负责人、${SCALE.experts} 位专家登记`,
      `district and charity sign in; ${SCALE.applications} social organisations with their heads and ${SCALE.experts} experts are entered`,
    );
  }

  /** One of them, signed in at this time. */
  async as(part: Part): Promise<ApiClient> {
    const client = this.clients.get(part);
    if (!client) throw new Error(`${part} is not signed in`);
    return this.fresh(client);
  }

  /** The client with a session that is good now. */
  async fresh(client: ApiClient): Promise<ApiClient> {
    const now = this.clock.now().getTime();
    if (now - (this.signedInAt.get(client) ?? 0) > FRESH_MS) {
      await client.signInAgain();
      this.signedInAt.set(client, now);
    }
    return client;
  }

  /** Turns the clock to an instant, if it lies ahead. */
  turnTo(instant: Date): void {
    const minutes = Math.ceil((instant.getTime() - this.clock.now().getTime()) / 60_000);
    if (minutes > 0) this.clock.advance(minutes);
  }

  /** Turns the clock to the morning of a date in Shanghai. */
  turnToMorning(date: LocalDate | string): void {
    this.turnTo(new Date(startOfBusinessDate(localDate(date)).getTime() + 9 * 3_600_000));
  }

  /** Somebody new. */
  async newcomer(displayName: string): Promise<ApiClient> {
    const client = new ApiClient(this.url, displayName);
    const phone = `199${String(randomInt(10_000_000, 100_000_000))}`;
    await client.register({ phone, password: `neighbour-${randomInt(1e9)}`, displayName, regionId: this.regionId });
    this.signedInAt.set(client, this.clock.now().getTime());
    return client;
  }

  private keep(part: Part, client: ApiClient): void {
    this.clients.set(part, client);
    this.signedInAt.set(client, this.clock.now().getTime());
  }

  private async findPlaces(): Promise<void> {
    const where = '{ regions(level: DISTRICT, first: 1) { nodes { id } } me { region { id } } }';
    type Answer = { regions: { nodes: { id: string }[] } };
    const officer = await this.as('officer');
    this.districtId = (await officer.call<Answer>(where)).regions.nodes[0]?.id ?? '';
    const homes = '{ regions(level: COMMUNITY, first: 1) { nodes { id } } }';
    this.regionId = (await officer.call<Answer>(homes)).regions.nodes[0]?.id ?? '';
    const funds = '{ communityFunds(first: 1) { nodes { host { id } } } }';
    type Funds = { communityFunds: { nodes: { host: { id: string } }[] } };
    this.hostId = (await officer.call<Funds>(funds)).communityFunds.nodes[0]?.host.id ?? '';
  }

  /** Maker, checker and payer are three people: the charity's head names a cashier. */
  private async appointCashier(): Promise<void> {
    const [head, cashier] = [await this.newcomer('韩会长'), await this.newcomer('马出纳')];
    await this.grant(await this.as('officer'), head, 'ORGANISATION_ADMIN', this.hostId);
    await head.refresh();
    await this.grant(head, cashier, 'ACCOUNTANT', this.hostId);
    await cashier.refresh();
    this.keep('cashier', cashier);
  }

  private async organisation(n: number): Promise<Applicant> {
    const officer = await this.as('officer');
    const draft = { kind: 'SOCIAL_ORGANISATION', name: `亭湖第${n}社工服务中心`, regionId: this.districtId };
    const { id: organisationId } = await act<{ id: string }>(officer, 'createOrganisation', draft);
    const client = await this.newcomer(`第${n}中心负责人`);
    await this.grant(officer, client, 'ORGANISATION_ADMIN', organisationId);
    await client.refresh();
    return { client, organisationId };
  }

  private async grant(by: ApiClient, to: ApiClient, role: string, scopeId: string): Promise<void> {
    await act(by, 'grantRole', { personId: to.personId, role, scope: 'ORGANISATION', scopeId });
  }
}
