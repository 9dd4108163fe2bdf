import { Module } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { encodeCursor } from '#kernel';
import { Config, createHttpApplication, HttpModule, Migrations, PlatformModule } from '#platform';
import { createTestDatabase, FakeClock, forEachEngine, GraphqlClient, type Answer, type TestDatabase } from '#testing';
import { IdentitySetup } from '../app/identity-setup.facade.js';
import { identityCapability } from '../identity.capability.js';
import { IdentityModule } from '../identity.module.js';
import { createPlaces, nextPhone, PASSWORD, type Places } from './world.js';

@Module({})
class IdentityApi {}

type Json = Record<string, never>;

forEachEngine('Identity over GraphQL', (engine) => {
  let database: TestDatabase;
  let app: NestFastifyApplication;
  let url: string;
  let places: Places;

  const ask = (query: string, variables: Record<string, unknown> = {}, token?: string): Promise<Answer<Json>> =>
    new GraphqlClient(url, token, 'zh').send(query, variables);
  const codeOf = (answer: Answer<Json>): string | undefined => answer.errors[0]?.extensions.code;
  const register = async (
    phone: string,
    displayName = '𠮷田小美🌸',
  ): Promise<{ accessToken: string; refreshToken: string; me: { id: string } }> => {
    const input = { phone, password: PASSWORD, displayName, regionId: places.grid };
    const answer = await ask(
      'mutation($input: RegisterInput!) { register(input: $input) { accessToken refreshToken me { id } } }',
      { input },
    );
    expect(answer.errors).toEqual([]);
    return (answer.data as never as { register: never }).register;
  };

  beforeAll(async () => {
    database = await createTestDatabase(engine);
    const config = Config.fromEnvironment({ NODE_ENV: 'test', LOG_LEVEL: 'silent', DATABASE_URL: database.url });
    const platform = PlatformModule.forRoot({ config, capabilities: [identityCapability], clock: new FakeClock() });
    app = await createHttpApplication(
      { module: IdentityApi, imports: [platform, HttpModule.forRoot(), IdentityModule] },
      config,
    );
    await app.get(Migrations).run();
    await app.listen(0, '127.0.0.1');
    url = await app.getUrl();
    places = await createPlaces(app.get(IdentitySetup, { strict: false }));
  });

  afterAll(async () => {
    await app.close();
    await database.drop();
  });

  it('registers, shows oneself with numbers masked, signs out', async () => {
    const phone = nextPhone();
    const { accessToken } = await register(phone);
    const me = await ask(
      '{ me { displayName phone documentNumber region { name level ancestors { name } } roles { role } permissions organisations { id } } }',
      {},
      accessToken,
    );
    expect(me.errors).toEqual([]);
    expect(me.data?.me).toEqual({
      displayName: '𠮷田小美🌸',
      phone: `${phone.slice(0, 3)}****${phone.slice(-4)}`,
      documentNumber: null,
      region: {
        name: '第一网格',
        level: 'GRID',
        ancestors: [{ name: '亭湖区' }, { name: '五星街道' }, { name: '𠮷祥社区' }],
      },
      roles: [],
      permissions: [],
      organisations: [],
    });
    expect((await ask('mutation { logout }', {}, accessToken)).data).toEqual({ logout: true });
    expect(codeOf(await ask('{ me { id } }', {}, accessToken))).toBe('UNAUTHENTICATED');
  });

  it('signs in, refreshes and refuses in both languages', async () => {
    const phone = nextPhone();
    await register(phone);
    const login =
      'mutation($input: LoginInput!) { login(input: $input) { accessToken refreshToken refreshTokenExpiresAt me { displayName } } }';
    const signedIn = await ask(login, { input: { phone, password: PASSWORD } });
    expect(signedIn.data).toMatchObject({ login: { me: { displayName: '𠮷田小美🌸' } } });
    const { refreshToken } = (signedIn.data as never as { login: { refreshToken: string } }).login;
    const refresh = 'mutation($input: RefreshInput!) { refresh(input: $input) { accessToken } }';
    expect((await ask(refresh, { input: { refreshToken } })).errors).toEqual([]);
    expect(codeOf(await ask(refresh, { input: { refreshToken } }))).toBe('SESSION_ENDED');
    const refused = await ask(login, { input: { phone, password: 'wrong password' } });
    expect(refused.errors?.[0]).toMatchObject({
      message: '手机号或密码不正确',
      extensions: { code: 'SIGN_IN_REFUSED' },
    });
  });

  it('lists the tree page by page', async () => {
    const page =
      'query($first: Int!, $after: Cursor) { regions(first: $first, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } }';
    const first = (await ask(page, { first: 3 })).data as never as {
      regions: { nodes: unknown[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
    };
    expect(first.regions.pageInfo.hasNextPage).toBe(true);
    const second = await ask(page, { first: 3, after: first.regions.pageInfo.endCursor });
    expect(second.data).toMatchObject({ regions: { pageInfo: { hasNextPage: false } } });
    expect(codeOf(await ask(page, { first: 3, after: 'x' }))).toBe('BAD_USER_INPUT');
    for (const foreign of [[12], [places.grid]]) {
      expect(codeOf(await ask(page, { first: 3, after: encodeCursor(foreign) }))).toBe('BAD_USER_INPUT');
    }
    expect((await ask('{ regions(level: GRID) { nodes { name } } }')).data).toEqual({
      regions: { nodes: [{ name: '第一网格' }] },
    });
  });

  it('gives a role that counts at once, reveals a number with a trace, and takes the role', async () => {
    const admin = await register(nextPhone());
    await app
      .get(IdentitySetup, { strict: false })
      .grantRoles([{ personId: admin.me.id, role: 'PLATFORM_ADMIN', scope: 'PLATFORM', scopeId: null }]);
    const phone = nextPhone();
    const resident = await register(phone, '沈建平');
    const worker = await register(nextPhone());
    const reveal = 'mutation($input: RevealPersonalDataInput!) { revealPersonalData(input: $input) }';
    const request = { input: { personId: resident.me.id, field: 'PHONE', reason: '电话回访' } };
    expect(codeOf(await ask(reveal, request, worker.accessToken))).toBe('NOT_FOUND');
    const give = 'mutation($input: GrantRoleInput!) { grantRole(input: $input) { id role person { displayName } } }';
    const granted = await ask(
      give,
      { input: { personId: worker.me.id, role: 'STATION_WORKER', scope: 'REGION', scopeId: places.street } },
      admin.accessToken,
    );
    expect(granted.data).toMatchObject({
      grantRole: { role: 'STATION_WORKER', person: { displayName: '𠮷田小美🌸' } },
    });
    expect((await ask(reveal, request, worker.accessToken)).data).toEqual({ revealPersonalData: phone });
    const log = await ask(
      'query($id: ID!) { auditLog(subjectId: $id) { nodes { action details actor { id } } } }',
      { id: resident.me.id },
      admin.accessToken,
    );
    expect(log.data).toMatchObject({
      auditLog: { nodes: [{ action: 'personal-data.revealed', actor: { id: worker.me.id } }] },
    });
    expect(codeOf(await ask('{ auditLog { nodes { id } } }', {}, worker.accessToken))).toBe('FORBIDDEN');
    const { grantRole } = granted.data as never as { grantRole: { id: string } };
    const taken = await ask(
      'mutation($input: RevokeRoleInput!) { revokeRole(input: $input) { revokedAt } }',
      { input: { grantId: grantRole.id } },
      admin.accessToken,
    );
    expect(taken.errors).toEqual([]);
    expect(codeOf(await ask(reveal, request, worker.accessToken))).toBe('NOT_FOUND');
  });

  it('enters an organisation with a warning on its code', async () => {
    const admin = await register(nextPhone());
    const create =
      'mutation($input: CreateOrganisationInput!) { createOrganisation(input: $input) { id name creditCode creditCodeWarning region { name } } }';
    const input = {
      kind: 'SOCIAL_ORGANISATION',
      name: '𠮷祥社工服务中心',
      regionId: places.street,
      creditCode: '91350100M000100Y44',
    };
    expect(codeOf(await ask(create, { input }, admin.accessToken))).toBe('FORBIDDEN');
    await app
      .get(IdentitySetup, { strict: false })
      .grantRoles([{ personId: admin.me.id, role: 'PLATFORM_ADMIN', scope: 'PLATFORM', scopeId: null }]);
    await ask(
      'mutation($input: ChangePasswordInput!) { changePassword(input: $input) { id } }',
      { input: { currentPassword: PASSWORD, newPassword: `${PASSWORD} neu` } },
      admin.accessToken,
    );
    const created = await ask(create, { input }, admin.accessToken);
    expect(created.data).toMatchObject({
      createOrganisation: { creditCodeWarning: 'CHECK_CHARACTER', region: { name: '五星街道' } },
    });
    expect(
      (await ask('{ organisations(kind: SOCIAL_ORGANISATION) { nodes { name } } }', {}, admin.accessToken)).data,
    ).toEqual({ organisations: { nodes: [{ name: input.name }] } });
  });

  it.each([
    ['a name of 1 MB', { displayName: 'x'.repeat(200_000) }],
    ['a name of blanks', { displayName: '   ' }],
    ['half a rare character', { displayName: '\uD842' }],
    ['a number that is none', { phone: '12345' }],
    ['a short password', { password: 'short' }],
    ['a region that is no id', { regionId: '1' }],
  ])('refuses %s with BAD_USER_INPUT', async (_, wrong) => {
    const input = { phone: nextPhone(), password: PASSWORD, displayName: '某人', regionId: places.grid, ...wrong };
    const answer = await ask('mutation($input: RegisterInput!) { register(input: $input) { accessToken } }', { input });
    expect(['BAD_USER_INPUT', 'PAYLOAD_TOO_LARGE']).toContain(codeOf(answer));
    expect(JSON.stringify(answer)).not.toContain(PASSWORD);
  });
});
