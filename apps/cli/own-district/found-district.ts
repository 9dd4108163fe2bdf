import type { INestApplicationContext } from '@nestjs/common';
import { DomainError, newId } from '#kernel';
import { Identity, IdentitySetup, IssueActivationCode, type OrganisationDraft, type RegionDraft } from '#identity';
import { UnitOfWork } from '#platform';
import { VolunteerRoll } from '#volunteering';
import { DistrictNotEmpty } from '../district/district-frame.js';
import { serviceMenu } from '../district/service-menu.js';
import type { DistrictFile, RegionEntry } from './district-file.js';

/** What was made. The code is shown once; only its digest is kept. */
export interface Foundation {
  districtId: string;
  regions: number;
  stations: number;
  menuItems: number;
  code: string;
  expiresAt: Date;
}

interface Ground {
  regions: Array<RegionDraft & { id: string }>;
  stations: OrganisationDraft[];
}

/** Makes a real district in an empty database: regions, stations, the service menu and the first administrator. */
export class FoundDistrict {
  private readonly setup: IdentitySetup;
  private readonly identity: Identity;
  private readonly codes: IssueActivationCode;
  private readonly roll: VolunteerRoll;
  private readonly unitOfWork: UnitOfWork;

  constructor(application: Pick<INestApplicationContext, 'get'>) {
    this.setup = application.get(IdentitySetup, { strict: false });
    this.identity = application.get(Identity, { strict: false });
    this.codes = application.get(IssueActivationCode, { strict: false });
    this.roll = application.get(VolunteerRoll, { strict: false });
    this.unitOfWork = application.get(UnitOfWork, { strict: false });
  }

  /** All of it or nothing, in one unit. Throws DistrictNotEmpty if there is a district already. */
  async execute(file: DistrictFile): Promise<Foundation> {
    const ground = groundOf(file.region);
    const menu = file.menu ?? serviceMenu();
    return this.unitOfWork.run(async () => {
      if ((await this.setup.regionsAfter(undefined, 1)).length > 0) throw new DistrictNotEmpty();
      await this.setup.createRegions(ground.regions);
      await this.setup.createOrganisations(ground.stations);
      const districtId = ground.regions[0]?.id ?? '';
      await this.roll.ensureMenu(districtId, menu);
      const administratorId = await this.enter(file.administrator, districtId);
      const counts = { regions: ground.regions.length, stations: ground.stations.length, menuItems: menu.length };
      await this.identity.audit.record({
        actorId: null,
        action: 'district.founded',
        subjectType: 'Region',
        subjectId: districtId,
        details: counts,
        regionId: districtId,
      });
      return { districtId, ...counts, ...(await this.codes.forSystem(administratorId)) };
    });
  }

  /** The first administrator: of the platform, so that he can name others, and officer of the district. */
  private async enter({ name, phone }: DistrictFile['administrator'], districtId: string): Promise<string> {
    const personId = await this.createPerson(name, phone, districtId);
    const roles = [
      { personId, role: 'PLATFORM_ADMIN', scope: 'PLATFORM', scopeId: null },
      { personId, role: 'DISTRICT_OFFICER', scope: 'REGION', scopeId: districtId },
    ] as const;
    await this.setup.grantRoles(roles);
    const granted = roles.map(({ role, scope, scopeId }) => ({
      actorId: null,
      action: 'role.granted',
      subjectType: 'Person',
      subjectId: personId,
      details: { role, scope, scopeId },
      regionId: scopeId,
    }));
    await this.identity.audit.recordMany(granted);
    return personId;
  }

  /** In a database without regions nobody has this number, unless another process founds the district at this moment. */
  private async createPerson(displayName: string, phone: string, regionId: string): Promise<string> {
    try {
      return (await this.identity.createPerson({ displayName, phone, regionId })).id;
    } catch (fault) {
      throw fault instanceof DomainError && fault.code === 'CONFLICT' ? new DistrictNotEmpty() : fault;
    }
  }
}

/** The tree as a list, parents first, and the stations in it. */
function groundOf(root: RegionEntry): Ground {
  const ground: Ground = { regions: [], stations: [] };
  const walk = ({ name, level, middle, stations, regions }: RegionEntry, parentId: string | null): void => {
    const id: string = newId<'Region'>();
    ground.regions.push({ id, parentId, level, name, middle });
    ground.stations.push(...stations.map((station) => ({ kind: 'STATION' as const, name: station, regionId: id })));
    regions.forEach((part) => walk(part, id));
  };
  walk(root, null);
  return ground;
}
