import { newId } from '#kernel';
import { Identity, IdentitySetup, identityCapability } from '#identity';
import { ledgerCapability } from '#ledger';
import type { Actor } from '#platform';
import type { TestContext } from '#testing';
import { RegisterVolunteer, type RegisterVolunteerDraft } from '../app/register-volunteer.js';
import type { ServiceRequestDraft } from '../app/new-service-request.js';
import { CreateServiceRequest } from '../app/create-service-request.js';
import { ShowAttendanceCode } from '../app/show-attendance-code.js';
import { VerifyVolunteer } from '../app/verify-volunteer.js';
import { VolunteerRoll } from '../app/volunteer-roll.facade.js';
import { Volunteering } from '../app/volunteering.facade.js';
import { volunteeringCapability } from '../volunteering.capability.js';

export const capabilities = [ledgerCapability, identityCapability, volunteeringCapability];

const stationPermissions = [
  'volunteer.read',
  'volunteer.verify',
  'volunteer.register-others',
  'request.read',
  'request.create-for-others',
  'request.decide',
  'request.cancel-any',
  'attendance.confirm-by-phone',
  'record.backfill',
  'record.review',
  'personal.read',
];
const gridPermissions = ['volunteer.read', 'volunteer.register-others', 'request.read', 'request.create-for-others'];

/** A point in the middle of the grid. */
export const centre = { longitude: 120.16, latitude: 33.38, system: 'WGS84' as const };

/** A small district: two streets, a resident, a grid worker, a station worker, and what is needed to act in it. */
export class Town {
  readonly keys = { count: 0 };

  private constructor(
    readonly context: TestContext,
    readonly regions: { district: string; grid: string; otherGrid: string },
    readonly items: Map<string, string>,
    readonly resident: Actor,
    readonly station: Actor,
    readonly gridWorker: Actor,
    readonly otherStation: Actor,
  ) {}

  static async build(context: TestContext): Promise<Town> {
    const setup = context.get(IdentitySetup);
    const id = () => newId<'Region'>();
    const [district, street, community, grid, otherStreet, otherCommunity, otherGrid] = [
      id(),
      id(),
      id(),
      id(),
      id(),
      id(),
      id(),
    ];
    const regions = await setup.createRegions([
      { id: district, parentId: null, level: 'DISTRICT', name: '亭湖区' },
      { id: street, parentId: district, level: 'STREET', name: '五星街道' },
      { id: community, parentId: street, level: 'COMMUNITY', name: '向阳社区' },
      { id: grid, parentId: community, level: 'GRID', name: '第一网格' },
      { id: otherStreet, parentId: district, level: 'STREET', name: '新洋街道' },
      { id: otherCommunity, parentId: otherStreet, level: 'COMMUNITY', name: '丰登社区' },
      { id: otherGrid, parentId: otherCommunity, level: 'GRID', name: '第九网格' },
    ]);
    const pathOf = (regionId: string) => regions.find((region) => region.id === regionId)?.path ?? '';
    const items = await context.get(VolunteerRoll).ensureMenu(district, menu);
    const make = async (name: string, permissions: string[], path: string, regionId: string): Promise<Actor> =>
      actor(await person(context, name, regionId), permissions, [path]);
    return new Town(
      context,
      { district, grid, otherGrid },
      items,
      await make('周居民', [], '', grid),
      await make('孙站长', stationPermissions, pathOf(street), grid),
      await make('李网格', gridPermissions, pathOf(grid), grid),
      await make('吴站长', stationPermissions, pathOf(otherStreet), otherGrid),
    );
  }

  /** Another resident, without any permission. */
  async person(name = '路人甲'): Promise<Actor> {
    return actor(await person(this.context, name, this.regions.grid), [], []);
  }

  /** A verified volunteer on duty. */
  async volunteer(
    draft: Partial<RegisterVolunteerDraft> = {},
    name = '陈志愿',
  ): Promise<{ id: string; actor: Actor; number: string }> {
    const self = await this.person(name);
    const made = await this.context
      .get(RegisterVolunteer)
      .execute(self, { birthDate: '1990-05-01', home: centre, ...draft });
    await this.context.get(VerifyVolunteer).execute(this.station, made.id);
    return { id: made.id, actor: self, number: made.number };
  }

  /** A request of the resident for tomorrow 10:00 to 12:00 (Shanghai), accepted at once. */
  async request(draft: Partial<ServiceRequestDraft> = {}, by: Actor = this.resident): Promise<string> {
    return this.context.get(CreateServiceRequest).execute(by, this.draft(draft));
  }

  draft(draft: Partial<ServiceRequestDraft> = {}): ServiceRequestDraft {
    return {
      itemId: this.items.get('chat') ?? '',
      regionId: this.regions.grid,
      channel: 'APP',
      address: '向阳路 1 号 2 单元 301',
      beneficiaryPhone: '199-0000-1234',
      risks: '无',
      startsAt: this.at('2026-03-03T10:00'),
      endsAt: this.at('2026-03-03T12:00'),
      point: centre,
      idempotencyKey: this.key(),
      ...draft,
    };
  }

  /** A place given to a volunteer, as dispatch does on acceptance. */
  async assign(requestId: string, volunteerId: string): Promise<number> {
    return (await this.context.get(Volunteering).assign({ requestId, volunteerId, offerId: newId() })).placesLeft;
  }

  /** The code the resident shows now. */
  async code(requestId: string, by: Actor = this.resident): Promise<string> {
    return (await this.context.get(ShowAttendanceCode).execute(by, requestId)).code;
  }

  /** An instant given in Shanghai time. */
  at(local: string): Date {
    return new Date(`${local}:00+08:00`);
  }

  key(): string {
    this.keys.count += 1;
    return `key-${this.keys.count}`;
  }
}

const item = {
  category: '精神慰藉',
  description: '',
  skills: [],
  licence: null,
  riskGrade: 0,
  usualMinutes: 60,
  mode: 'HOME_VISIT' as const,
  needsAcceptance: false,
  places: 1,
  urgency: 'PLANNED' as const,
};
const menu = [
  { ...item, code: 'chat', name: '陪伴聊天' },
  { ...item, code: 'repair', name: '家电维修', needsAcceptance: true },
  { ...item, code: 'nurse', name: '上门护理', licence: 'NURSE', riskGrade: 2 },
  { ...item, code: 'clean', name: '社区清洁', mode: 'ON_SITE' as const, places: 2 },
  { ...item, code: 'call', name: '电话问候', mode: 'REMOTE' as const },
];

async function person(context: TestContext, displayName: string, regionId: string): Promise<string> {
  return (await context.get(Identity).createPerson({ displayName, regionId })).id;
}

/** Somebody signed in, with permissions in the given region paths. */
export function actor(personId: string, permissions: string[], paths: string[]): Actor {
  return {
    personId,
    sessionId: 'test',
    permissions: new Set(permissions),
    regionPaths: (permission) => (permissions.includes(permission) ? paths : []),
    organisationIds: () => [],
  };
}

/** The code of the refusal, or 'none'. */
export async function codeOf(act: Promise<unknown>): Promise<string> {
  try {
    await act;
    return 'none';
  } catch (error) {
    return (error as { code?: string }).code ?? String(error);
  }
}
