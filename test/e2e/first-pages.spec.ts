import { readFileSync } from 'node:fs';
import { buildSchema, isRequiredArgument } from 'graphql';
import { forEachEngine, type GraphqlClient } from '#testing';
import { seedSmallDistrict, signIn } from './district.js';
import { startApi, type RunningApi } from './running-api.js';

const people = ['resident', 'volunteer-1', 'station-worker', 'officer', 'auditor', 'foundation-officer', 'accountant'];

/** Every list that can be asked for without naming anything. */
const lists = Object.values(buildSchema(readFileSync('schema.gql', 'utf8')).getQueryType()?.getFields() ?? {})
  .filter(({ args }) => args.some(({ name }) => name === 'after') && !args.some(isRequiredArgument))
  .map(({ name }) => name);

forEachEngine('the first page of a list', (engine) => {
  let api: RunningApi;
  let clients: GraphqlClient[];

  beforeAll(async () => {
    api = await startApi(engine);
    await seedSmallDistrict(api);
    clients = await Promise.all(people.map((key) => signIn(api, key)));
  });
  afterAll(() => api.close());

  it('is found in the schema', () => {
    expect(lists.length).toBeGreaterThan(20);
  });

  it.each(lists)('is asked for by a cursor that is null, or by none: %s', async (list) => {
    for (const client of clients) {
      const [none, given] = await Promise.all(
        ['', '(after: null)'].map((args) => client.send(`{ ${list}${args} { pageInfo { hasPreviousPage } } }`)),
      );
      expect(given?.data).toEqual(none?.data);
      const codes = (given?.errors ?? []).map(({ extensions }) => extensions.code);
      expect(codes).toEqual((none?.errors ?? []).map(({ extensions }) => extensions.code));
    }
  });
});
