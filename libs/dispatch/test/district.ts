import { newId } from '#kernel';
import { Identity, IdentitySetup, identityCapability } from '#identity';
import { ledgerCapability } from '#ledger';
import { type Actor, type Capability } from '#platform';
import { type TestContext } from '#testing';
import { CreateServiceRequest, VolunteerRoll, volunteeringCapability } from '#volunteering';
import { OfferRepository } from '../data/offer.repository.js';
import { dispatchCapability } from '../dispatch.capability.js';
import { type MadeOffer } from '../domain/offer.js';

export const capabilities: readonly Capability[] = [
  ledgerCapability,
  identityCapability,
  volunteeringCapability,
  dispatchCapability,
];

/** The middle of the district, WGS-84. */
export const CENTRE = { longitude: 120.16, latitude: 33.38 };

/** A volunteer of the tests. */
export interface Neighbour {
  readonly personId: string;
  readonly volunteerId: string;
}

type VolunteerRow = Parameters<VolunteerRoll['registerVolunteers']>[0][number];
type MenuItemDraft = Parameters<VolunteerRoll['ensureMenu']>[1][number];
type RequestDraft = Parameters<CreateServiceRequest['execute']>[1];

/** A district with one street, community and grid, in which people order and serve. */
export class District {
  readonly ids = { district: newId(), street: newId(), community: newId(), grid: newId(), otherStreet: newId() };
  private readonly items = new Map<string, string>();

  constructor(private readonly context: TestContext) {}

  async build(): Promise<this> {
    const { district, street, community, grid, otherStreet } = this.ids;
    await this.context.get(IdentitySetup).createRegions([
      { id: district, parentId: null, level: 'DISTRICT', name: '亭湖区' },
      { id: street, parentId: district, level: 'STREET', name: '五星街道' },
      { id: community, parentId: street, level: 'COMMUNITY', name: '𠮷祥社区' },
      { id: grid, parentId: community, level: 'GRID', name: '第一网格' },
      { id: otherStreet, parentId: district, level: 'STREET', name: '文峰街道' },
    ]);
    return this;
  }

  /** Registers verified volunteers on duty; each row may differ. They live in the middle unless they say otherwise. */
  async volunteers(count: number, differ: (index: number) => Partial<VolunteerRow> = () => ({})): Promise<Neighbour[]> {
    const people = await this.context
      .get(Identity)
      .createPeople(Array.from({ length: count }, () => ({ displayName: '王𠮷祥', regionId: this.ids.grid })));
    const rows = people.map(({ id }, index): VolunteerRow => ({
      personId: id,
      regionId: this.ids.grid,
      birthDate: '1980-05-01',
      skills: [],
      home: { ...CENTRE, system: 'WGS84' },
      verified: true,
      onDuty: true,
      ...differ(index),
    }));
    const { registered, refused } = await this.context
      .get(VolunteerRoll)
      .registerVolunteers(rows, { registeredBy: null });
    if (refused.length > 0) throw new Error(JSON.stringify(refused[0]));
    return registered.map(({ index, volunteerId }) => ({ volunteerId, personId: rows[index]?.personId ?? '' }));
  }

  /** An item of the menu; the same code gives the same item. */
  async item(code: string, change: Partial<MenuItemDraft> = {}): Promise<string> {
    const known = this.items.get(code);
    if (known !== undefined) return known;
    const draft: MenuItemDraft = {
      code,
      category: '生活照料',
      name: '陪诊',
      description: '陪老人就医',
      skills: [],
      licence: null,
      riskGrade: 0,
      usualMinutes: 60,
      mode: 'ON_SITE',
      needsAcceptance: false,
      places: 1,
      urgency: 'SOON',
      ...change,
    };
    const made = await this.context.get(VolunteerRoll).ensureMenu(this.ids.district, [draft]);
    const id = made.get(code) ?? '';
    this.items.set(code, id);
    return id;
  }

  /** Somebody new places a request for tomorrow 14:00 to 15:00 (or as said); it is not dispatched before `settle`. */
  async request(itemId: string, change: Partial<RequestDraft> = {}): Promise<{ requestId: string; resident: Actor }> {
    const person = await this.context.get(Identity).createPerson({ displayName: '李奶奶', regionId: this.ids.grid });
    const resident = actorOf(person.id);
    const requestId = await this.context.get(CreateServiceRequest).execute(resident, {
      itemId,
      regionId: this.ids.grid,
      channel: 'APP',
      risks: '无',
      point: { ...CENTRE, system: 'WGS84' },
      startsAt: this.in(28),
      endsAt: this.in(29),
      idempotencyKey: newId(),
      ...change,
    });
    return { requestId, resident };
  }

  /** The instant some hours from now. */
  in(hours: number): Date {
    return new Date(this.context.clock.now().getTime() + hours * 3_600_000);
  }

  /** All offers of a request in the order in which they were made. */
  async offers(requestId: string): Promise<MadeOffer[]> {
    return this.context.get(OfferRepository).ofRequest(requestId);
  }
}

/** Somebody signed in, with permissions in some regions (paths). */
export function actorOf(personId: string, permissions: Record<string, string[]> = {}): Actor {
  return {
    personId,
    sessionId: newId(),
    permissions: new Set(Object.keys(permissions)),
    regionPaths: (permission) => permissions[permission] ?? [],
    organisationIds: () => [],
  };
}

/** How many offers are in each state. */
export function countStates(offers: readonly MadeOffer[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { state } of offers) counts[state] = (counts[state] ?? 0) + 1;
  return counts;
}
