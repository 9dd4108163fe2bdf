import { seedSmallDistrict } from '../e2e/district.js';
import { startApi, type RunningApi } from '../e2e/running-api.js';

const tries = (from: number, count: number): string =>
  `mutation { ${Array.from(
    { length: count },
    (_, n) => `a${from + n}: login(input: { phone: "19900000011", password: "guess-${from + n}" }) { accessToken }`,
  ).join(' ')} }`;

describe('guessing a password through aliases', () => {
  let api: RunningApi;
  beforeAll(async () => {
    api = await startApi('sqlite', { loops: false });
    await seedSmallDistrict(api);
  });
  afterAll(async () => api.close());

  it('is not begun when one request holds 20 guesses', async () => {
    const { status, data, errors } = await api.anyone.send(tries(0, 20));
    expect([status, data, errors[0]?.extensions.code]).toEqual([400, undefined, 'QUERY_TOO_COMPLEX']);
  });

  it('counts each guess of the requests that may hold five: ten are made, and not even the right word is heard then', async () => {
    const codes: (string | undefined)[] = [];
    for (let request = 0; request < 12; request += 1) {
      const { errors } = await api.anyone.send(tries(request * 5, 5));
      codes.push(...errors.map(({ extensions }) => extensions.code));
    }
    const right = await api.anyone.codeOf(
      'mutation { login(input: { phone: "19900000011", password: "linli-volunteer-1" }) { accessToken } }',
    );
    expect([codes.filter((code) => code === 'SIGN_IN_REFUSED').length, codes.at(-1), right]).toEqual([
      10,
      'RATE_LIMITED',
      'RATE_LIMITED',
    ]);
  });
});
