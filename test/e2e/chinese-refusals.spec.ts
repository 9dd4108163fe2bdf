import { newId } from '#kernel';
import { forEachEngine, GraphqlClient } from '#testing';
import { home, order, orderInput, seedSmallDistrict, signIn } from './district.js';
import { startApi, type RunningApi } from './running-api.js';

const CANCEL = 'mutation($input: CancelServiceRequestInput!) { cancelServiceRequest(input: $input) { id } }';
const CREATE = 'mutation($input: CreateServiceRequestInput!) { createServiceRequest(input: $input) { id } }';

/** Sentences that people read are in one language: what a refusal names is called as the schema calls it. */
forEachEngine('what is refused, said in Chinese', (engine) => {
  let api: RunningApi;
  let english: GraphqlClient;
  let chinese: GraphqlClient;

  beforeAll(async () => {
    api = await startApi(engine);
    await seedSmallDistrict(api);
    english = await signIn(api, 'resident');
    chinese = new GraphqlClient(api.url, english.token, 'zh-CN');
  });
  afterAll(() => api.close());

  const messageOf = async (client: GraphqlClient, query: string, variables: object): Promise<unknown> =>
    (await client.send(query, { ...variables })).errors?.[0]?.message;

  it('names a field, however deep, and what the schema refuses before anything runs', async () => {
    const good = await orderInput(api, english, '陪伴聊天');
    const wrong = (change: object): object => ({ input: { ...good, idempotencyKey: newId(), ...change } });
    const wide = wrong({ point: { longitude: 500, latitude: 33 } });
    expect(await messageOf(chinese, CREATE, wide)).toMatch(/^输入有误：[^a-z]+（[^a-z]+）$/);
    expect(await messageOf(chinese, CREATE, wrong({ note: '长'.repeat(9_000) }))).toMatch(
      /^输入有误：[^a-z]+（[^a-z]+）$/,
    );
    expect(await messageOf(english, CREATE, wide)).toMatch(/^Wrong input: input.point.longitude \(/);
  });

  it('names a state and the operation, by whatever name it was asked for', async () => {
    const { id: requestId } = await order(api, english, '陪伴聊天', { point: home });
    await english.run(CANCEL, { input: { requestId, reason: '不需要了' } });
    const again = { input: { requestId, reason: '不需要了' } };
    expect(await messageOf(chinese, CANCEL, again)).toBe('当前状态 撤单 不允许此操作（撤单）');
    const renamed = CANCEL.replace('cancelServiceRequest(', 'mine: cancelServiceRequest(');
    expect(await messageOf(chinese, renamed, again)).toBe('当前状态 撤单 不允许此操作（撤单）');
    expect(await messageOf(english, CANCEL, again)).toMatch(/CANCELLED/);
  });
});
