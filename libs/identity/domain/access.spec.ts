import { accessOf, isWithin, mayGrant, requireScopeOfRole, type HeldRole, type RoleTarget } from './access.js';
import { PERMISSIONS, ROLE_RULES, ROLES, type Permission, type Role } from './permissions.js';

const inRegion = (role: Role, path: string): HeldRole => ({ role, scope: 'REGION', scopeId: path, regionPath: path });
const admin: HeldRole = { role: 'PLATFORM_ADMIN', scope: 'PLATFORM', scopeId: null, regionPath: '/' };
const inOrganisation = (role: Role, id: string): HeldRole => ({
  role,
  scope: 'ORGANISATION',
  scopeId: id,
  regionPath: null,
});

describe('role → permission', () => {
  const holders = (permission: Permission): Role[] =>
    ROLES.filter((role) => ROLE_RULES[role].permissions.includes(permission));

  test.each<[Permission, Role[]]>([
    ['personal.read', ['DISTRICT_OFFICER', 'STATION_WORKER']],
    ['record.backfill', ['STATION_WORKER']],
    ['attendance.confirm-by-phone', ['STATION_WORKER']],
    ['request.decide', ['PLATFORM_ADMIN', 'STATION_WORKER']],
    ['request.create-for-others', ['PLATFORM_ADMIN', 'STATION_WORKER', 'GRID_WORKER']],
    ['ledger.read', ['PLATFORM_ADMIN', 'AUDITOR']],
    ['ledger.audit', ['PLATFORM_ADMIN', 'AUDITOR']],
    ['audit.read', ['PLATFORM_ADMIN', 'DISTRICT_OFFICER', 'AUDITOR']],
    ['points.publish-policy', ['PLATFORM_ADMIN', 'DISTRICT_OFFICER']],
    ['points.register-care', ['STATION_WORKER']],
    ['points.grant-care', ['DISTRICT_OFFICER']],
    ['volunteering.publish-policy', ['PLATFORM_ADMIN', 'DISTRICT_OFFICER']],
    ['ventures.manage', ['FOUNDATION_OFFICER']],
    ['ventures.check', ['FOUNDATION_OFFICER', 'ACCOUNTANT']],
    ['ventures.evaluate', ['DISTRICT_OFFICER', 'FOUNDATION_OFFICER']],
    ['ventures.apply', ['ORGANISATION_ADMIN']],
    ['ventures.read', ['DISTRICT_OFFICER', 'AUDITOR', 'FOUNDATION_OFFICER', 'ACCOUNTANT']],
    ['role.grant', ['PLATFORM_ADMIN', 'DISTRICT_OFFICER', 'STATION_WORKER', 'ORGANISATION_ADMIN']],
  ])('%s is held by %j only', (permission, roles) => {
    expect(holders(permission)).toEqual(roles);
  });

  it('leaves no permission without a holder, and gives the auditor nothing that changes anything', () => {
    for (const permission of PERMISSIONS) expect(holders(permission)).not.toEqual([]);
    for (const permission of ROLE_RULES.AUDITOR.permissions) expect(permission).toMatch(/\.(read|audit|explain)$/);
  });

  it('lets a role grant only roles below itself, except the administrators of the platform', () => {
    for (const role of ROLES.filter((each) => each !== 'PLATFORM_ADMIN')) {
      for (const given of ROLE_RULES[role].mayGrant) {
        expect(given).not.toBe(role);
        expect(ROLE_RULES[given].mayGrant).not.toContain(role);
      }
      expect(ROLE_RULES[role].mayGrant.length > 0).toBe(ROLE_RULES[role].permissions.includes('role.grant'));
    }
  });
});

describe('scope', () => {
  it('a role in a street holds for its communities and grids, and not for its neighbour', () => {
    const { regionPaths } = accessOf([inRegion('STATION_WORKER', '/d/s1/')]);
    expect(isWithin('/d/s1/c1/g1/', regionPaths('request.decide'))).toBe(true);
    expect(isWithin('/d/s10/', regionPaths('request.decide'))).toBe(false);
    expect(isWithin('/d/', regionPaths('request.decide'))).toBe(false);
    expect(regionPaths('ledger.audit')).toEqual([]);
  });

  it('keeps permissions of two roles apart by place', () => {
    const access = accessOf([inRegion('GRID_WORKER', '/d/s1/'), inRegion('STATION_WORKER', '/d/s2/')]);
    expect(access.regionPaths('request.decide')).toEqual(['/d/s2/']);
    expect(access.regionPaths('request.read')).toEqual(['/d/s1/', '/d/s2/']);
  });

  it('leaves out a narrower region inside a wider one', () => {
    const access = accessOf([inRegion('STATION_WORKER', '/d/s1/'), inRegion('DISTRICT_OFFICER', '/d/')]);
    expect(access.regionPaths('request.read')).toEqual(['/d/']);
  });

  it('an auditor of a region reads the audit log there, and not the accounts of the ledger, which knows no regions', () => {
    const regional = accessOf([inRegion('AUDITOR', '/d/')]);
    expect(regional.regionPaths('audit.read')).toEqual(['/d/']);
    expect(regional.permissions.has('ledger.read')).toBe(false);
    const auditor = accessOf([{ role: 'AUDITOR', scope: 'PLATFORM', scopeId: null, regionPath: '/' }]);
    expect(auditor.permissions.has('ledger.read')).toBe(true);
  });

  it('a role in an organisation allows nothing in a region', () => {
    const access = accessOf([inOrganisation('ORGANISATION_ADMIN', 'o1')]);
    expect(access.permissions.has('role.grant')).toBe(true);
    expect(access.regionPaths('role.grant')).toEqual([]);
    expect(access.organisationIds('role.grant')).toEqual(['o1']);
  });
});

describe('granting', () => {
  const region = (role: Role, path: string): RoleTarget => ({ role, scope: 'REGION', scopeId: path, regionPath: path });
  const organisation = (role: Role, id: string, path: string): RoleTarget => ({
    role,
    scope: 'ORGANISATION',
    scopeId: id,
    regionPath: path,
  });

  test.each<[string, HeldRole, RoleTarget, boolean]>([
    [
      'an officer appoints a worker in his district',
      inRegion('DISTRICT_OFFICER', '/d/'),
      region('STATION_WORKER', '/d/s1/'),
      true,
    ],
    [
      'an officer not in another district',
      inRegion('DISTRICT_OFFICER', '/d/'),
      region('STATION_WORKER', '/e/s1/'),
      false,
    ],
    ['an officer not his equal', inRegion('DISTRICT_OFFICER', '/d/'), region('DISTRICT_OFFICER', '/d/'), false],
    ['an officer not his own auditor', inRegion('DISTRICT_OFFICER', '/d/'), region('AUDITOR', '/d/'), false],
    [
      'an officer not an administrator',
      inRegion('DISTRICT_OFFICER', '/d/'),
      { role: 'PLATFORM_ADMIN', scope: 'PLATFORM', scopeId: null, regionPath: '/' },
      false,
    ],
    [
      'a worker appoints a grid worker below',
      inRegion('STATION_WORKER', '/d/s1/'),
      region('GRID_WORKER', '/d/s1/c1/g1/'),
      true,
    ],
    ['a worker not above himself', inRegion('STATION_WORKER', '/d/s1/'), region('GRID_WORKER', '/d/'), false],
    ['a worker not another worker', inRegion('STATION_WORKER', '/d/s1/'), region('STATION_WORKER', '/d/s1/c1/'), false],
    ['a grid worker nobody', inRegion('GRID_WORKER', '/d/s1/c1/g1/'), region('GRID_WORKER', '/d/s1/c1/g1/'), false],
    [
      'an officer the head of an organisation of his district',
      inRegion('DISTRICT_OFFICER', '/d/'),
      organisation('ORGANISATION_ADMIN', 'o1', '/d/s1/'),
      true,
    ],
    [
      'the head of an organisation its members',
      inOrganisation('ORGANISATION_ADMIN', 'o1'),
      organisation('ORGANISATION_MEMBER', 'o1', '/d/s1/'),
      true,
    ],
    [
      'the head of an organisation not members of another',
      inOrganisation('ORGANISATION_ADMIN', 'o1'),
      organisation('ORGANISATION_MEMBER', 'o2', '/d/s1/'),
      false,
    ],
    ['the administrator anyone', admin, region('DISTRICT_OFFICER', '/e/'), true],
  ])('%s', (_, granter, target, allowed) => {
    expect(mayGrant([granter], target)).toBe(allowed);
  });

  test.each<[Role, 'PLATFORM' | 'REGION' | 'ORGANISATION', string | null]>([
    ['PLATFORM_ADMIN', 'REGION', 'r'],
    ['STATION_WORKER', 'PLATFORM', null],
    ['STATION_WORKER', 'REGION', null],
    ['ORGANISATION_ADMIN', 'REGION', 'r'],
    ['AUDITOR', 'PLATFORM', 'r'],
  ])('%s in %s (%s) does not exist', (role, scope, scopeId) => {
    expect(() => requireScopeOfRole(role, scope, scopeId)).toThrow(expect.objectContaining({ code: 'BAD_USER_INPUT' }));
  });
});
