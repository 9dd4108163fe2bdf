import { newId } from '#kernel';
import { fundsCapability } from '#funds';
import { Identity, IdentitySetup, identityCapability } from '#identity';
import { ledgerCapability } from '#ledger';
import { paymentsCapability } from '#payments';
import { pointsCapability } from '#points';
import { proofsCapability } from '#proofs';
import { volunteeringCapability } from '#volunteering';
import type { Actor } from '#platform';
import type { TestContext } from '#testing';
import { AddRoom } from '../app/add-room.js';
import { BookRoom, type BookRoomInput } from '../app/book-room.js';
import { BookingQueries } from '../app/booking-queries.js';
import { CreateSpace, type SpaceDraft } from '../app/create-space.js';
import type { BookingEntity } from '../data/space.entities.js';
import { listingsCapability } from '../listings.capability.js';

export const capabilities = [
  ...[ledgerCapability, identityCapability, volunteeringCapability, pointsCapability],
  ...[paymentsCapability, proofsCapability, fundsCapability, listingsCapability],
];

const week = [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, fromMinute: 480, toMinute: 1_260 }));

/** A district with two communities and their stations; the first has a space with rooms. */
export class SpaceHouse {
  readonly district = newId<'Region'>();
  readonly street = newId<'Region'>();
  readonly community = newId<'Region'>();
  readonly other = newId<'Region'>();
  readonly paths = new Map<string, string>();
  station: Actor;

  constructor(readonly context: TestContext) {}

  async found(): Promise<void> {
    const regions = await this.context.get(IdentitySetup).createRegions([
      { id: this.district, parentId: null, level: 'DISTRICT', name: '旺苍县' },
      { id: this.street, parentId: this.district, level: 'STREET', name: '东河镇' },
      { id: this.community, parentId: this.street, level: 'COMMUNITY', name: '新华社区' },
      { id: this.other, parentId: this.street, level: 'COMMUNITY', name: '凤凰社区' },
    ]);
    for (const { id, path } of regions) this.paths.set(id, path);
    this.station = await this.stationOf(this.community);
  }

  /** Somebody who lives in a community and has no role. */
  async resident(regionId: string = this.community): Promise<Actor> {
    const { id: personId } = await this.context.get(Identity).createPerson({ displayName: '李小兰', regionId });
    const nothing = { permissions: new Set<string>(), regionPaths: () => [], organisationIds: () => [] };
    return { personId, sessionId: newId<'Session'>(), ...nothing };
  }

  async stationOf(regionId: string): Promise<Actor> {
    const path = this.paths.get(regionId) ?? '';
    const permissions = new Set(['space.manage', 'need.publish', 'complaint.decide']);
    return { ...(await this.resident(regionId)), permissions, regionPaths: () => [path] };
  }

  /** An organisation of a community with one of its people. */
  async organisation(regionId: string = this.community, name = '爱心助餐中心'): Promise<Actor & { id: string }> {
    const [id = ''] = await this.context
      .get(IdentitySetup)
      .createOrganisations([{ kind: 'SOCIAL_ORGANISATION', name, regionId }]);
    const permissions = new Set(['space.book', 'supply.offer', 'complaint.answer']);
    return { ...(await this.resident(regionId)), permissions, organisationIds: () => [id], id };
  }

  /** A space that is open every day from eight to nine in the evening, with rooms for twenty. */
  async space(rooms = 1, change: Partial<SpaceDraft> = {}): Promise<{ id: string; roomIds: string[] }> {
    const { id } = await this.context.get(CreateSpace).execute(this.station, {
      ...{ regionId: this.community, kind: 'COMPLEX', name: '新华社区综合体', address: '兴旺路 8 号', point: null },
      ...{ hours: { weekly: week, exceptions: [] }, autoConfirm: false, daysAhead: 30, standingPerBooker: 4 },
      ...{ ...change, idempotencyKey: newId() },
    });
    const roomIds: string[] = [];
    for (let at = 0; at < rooms; at += 1) {
      const input = { spaceId: id, name: `活动室 ${at + 1}`, capacity: 20, equipment: '桌椅' };
      roomIds.push((await this.context.get(AddRoom).execute(this.station, { ...input, idempotencyKey: newId() })).id);
    }
    return { id, roomIds };
  }

  /** A residents' group books a room on 3 March, from and to these hours in Shanghai. */
  book(
    actor: Actor,
    roomId: string,
    fromHour: number,
    toHour: number,
    change: Partial<BookRoomInput> = {},
  ): Promise<BookingEntity> {
    const hour = (value: number): Date => new Date(Date.parse('2026-03-02T16:00:00Z') + value * 3_600_000);
    return this.context.get(BookRoom).execute(actor, {
      ...{ roomId, startsAt: hour(fromHour), endsAt: hour(toHour), organisationId: null, groupName: '合唱队' },
      ...{ purpose: '排练', people: 12, idempotencyKey: newId(), ...change },
    });
  }

  async stateOf(bookingId: string): Promise<string> {
    return (await this.context.get(BookingQueries).one(this.station, bookingId)).state;
  }
}
