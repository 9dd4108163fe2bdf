import { newId } from '#kernel';
import { forEachEngine, type GraphqlClient } from '#testing';
import { DistrictNotEmpty } from '../../apps/cli/district/district-frame.js';
import { serviceMenu } from '../../apps/cli/district/service-menu.js';
import { readDistrictFile, type DistrictFile } from '../../apps/cli/own-district/district-file.js';
import { FoundDistrict, type Foundation } from '../../apps/cli/own-district/found-district.js';
import { auditReport } from '../../apps/cli/audit-report.js';
import { CREATE, orderInput, regionOf } from './district.js';
import { startApi, type RunningApi } from './running-api.js';

const ACTIVATE = 'mutation($input: ActivateAccountInput!) { activateAccount(input: $input) { me { displayName } } }';
const LOGIN = 'mutation($input: LoginInput!) { login(input: $input) { accessToken } }';
const REGISTER = 'mutation($input: RegisterInput!) { register(input: $input) { accessToken me { id } } }';
const GRANT = 'mutation($input: GrantRoleInput!) { grantRole(input: $input) { role } }';
const ACCEPT = 'mutation($input: AcceptServiceRequestInput!) { acceptServiceRequest(input: $input) { state } }';

forEachEngine('A district of one’s own', (engine) => {
  let api: RunningApi;
  let file: DistrictFile;
  let made: Foundation;
  let administrator: GraphqlClient;

  beforeAll(async () => {
    api = await startApi(engine);
    file = await readDistrictFile('docs/district.example.json');
    made = await new FoundDistrict(api.application).execute(file);
  });
  afterAll(() => api.close());

  const password = 'first-of-the-district';
  const signIn = async (phone: string): Promise<GraphqlClient> => {
    const { login } = await api.anyone.run<{ login: { accessToken: string } }>(LOGIN, { input: { phone, password } });
    return api.anyone.as(login.accessToken);
  };
  const register = async (phone: string, regionId: string): Promise<{ client: GraphqlClient; id: string }> => {
    const input = { phone, password, displayName: '周桂英', regionId };
    const answer = await api.anyone.run<{ register: { accessToken: string; me: { id: string } } }>(REGISTER, { input });
    return { client: api.anyone.as(answer.register.accessToken), id: answer.register.me.id };
  };

  it('begins with its regions, stations and the shipped menu', () => {
    expect(made).toMatchObject({ regions: 5, stations: 3, menuItems: serviceMenu().length });
  });

  it('lets the first administrator in by the code, once', async () => {
    const { phone, name } = file.administrator;
    const input = { phone, activationCode: made.code, password };
    const { activateAccount } = await api.anyone.run<{ activateAccount: unknown }>(ACTIVATE, { input });
    expect(activateAccount).toEqual({ me: { displayName: name } });
    expect(await api.anyone.codeOf(ACTIVATE, { input })).toBe('REGISTRATION_REFUSED');
    administrator = await signIn(phone);
    expect(await administrator.run('{ me { region { name } roles { role } } }')).toMatchObject({
      me: { region: { name: file.region.name }, roles: expect.arrayContaining([{ role: 'PLATFORM_ADMIN' }]) },
    });
  });

  it('has a station worker by his word, who accepts what a resident orders from the menu', async () => {
    const scopeId = await regionOf(administrator);
    const { regions } = await api.anyone.run<{ regions: { nodes: { id: string }[] } }>(
      '{ regions(level: GRID) { nodes { id } } }',
    );
    const worker = await register('19900009002', scopeId);
    const role = { personId: worker.id, role: 'STATION_WORKER', scope: 'REGION', scopeId };
    expect(await administrator.run(GRANT, { input: role })).toEqual({ grantRole: { role: 'STATION_WORKER' } });

    const resident = await register('19900009003', regions.nodes[0]?.id ?? '');
    const input = await orderInput(api, resident.client, '上门理发');
    const { createServiceRequest } = await resident.client.run<{ createServiceRequest: { id: string } }>(CREATE, {
      input,
    });
    const accept = { input: { requestId: createServiceRequest.id } };
    expect(await (await signIn('19900009002')).run(ACCEPT, accept)).toEqual({
      acceptServiceRequest: { state: 'DISPATCHING' },
    });
  });

  it('shows in the audit log who began it, and the books are sound', async () => {
    const { auditLog } = await administrator.run<{ auditLog: { nodes: { action: string }[] } }>(
      '{ auditLog(first: 50) { nodes { action } } }',
    );
    const actions = auditLog.nodes.map(({ action }) => action);
    expect(actions).toEqual(expect.arrayContaining(['district.founded', 'activation-code.issued', 'role.granted']));
    expect((await auditReport(api.application)).filter(({ broken }) => broken !== null)).toEqual([]);
  });

  it('is made once: a second time is refused and changes nothing', async () => {
    const other = { ...file, administrator: { name: '别人', phone: '19900009009' } };
    await expect(new FoundDistrict(api.application).execute(other)).rejects.toThrow(DistrictNotEmpty);
    const input = { phone: '19900009009', activationCode: newId().slice(0, 11), password };
    expect(await api.anyone.codeOf(ACTIVATE, { input })).toBe('REGISTRATION_REFUSED');
  });
});

forEachEngine('A district of one’s own that two processes make at once', (engine) => {
  let api: RunningApi;
  beforeAll(async () => (api = await startApi(engine)));
  afterAll(() => api.close());

  it('is made by one of them', async () => {
    const file = await readDistrictFile('docs/district.example.json');
    const outcomes = await Promise.allSettled([1, 2, 3].map(() => new FoundDistrict(api.application).execute(file)));
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const refusals = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason as unknown] : []));
    expect(refusals.every((refusal) => refusal instanceof DistrictNotEmpty)).toBe(true);
  });
});
