import { once } from 'node:events';
import { WebSocket } from 'ws';
import { people } from './edge-capability.js';
import { answerOf, startEdge, type Answer, type EdgeHandle } from './edge-app.js';

const secrets = {
  ACCESS_TOKEN_SECRET: 'a'.repeat(40),
  BLIND_INDEX_KEY: 'b'.repeat(40),
  DATA_ENCRYPTION_KEY: Buffer.alloc(32, 7).toString('base64'),
  PROOFS_KEY: Buffer.alloc(32, 8).toString('base64'),
  CERTIFICATE_SIGNING_KEY: Buffer.alloc(32, 9).toString('base64'),
};
const times = (count: number, text: (n: number) => string): string =>
  Array.from({ length: count }, (_, n) => text(n)).join(' ');
const CIRCLE = '{ types { fields { type { fields { type { fields { type { fields { type { name } } } } } } } } } }';

/** What graphql-cop sends to bring a server down or to find it out, as a selection of any root. */
const ATTACKS: readonly [check: string, selection: string, more: string, codes: readonly string[]][] = [
  ['alias overloading', times(101, (n) => `alias${n}: __typename`), '', ['QUERY_TOO_COMPLEX']],
  ['a name that comes back with every row', `${'x'.repeat(101)}: __typename`, '', ['QUERY_TOO_COMPLEX']],
  ['field duplication', times(500, () => '__typename'), '', ['QUERY_TOO_COMPLEX']],
  ['directive overloading', `__typename ${times(10, () => '@aa')}`, '', ['GRAPHQL_VALIDATION_FAILED']],
  ['directives that exist', `__typename ${times(10, () => '@skip(if: false)')}`, '', ['GRAPHQL_VALIDATION_FAILED']],
  ['introspection', '__schema { queryType { name } types { name } }', '', ['INTROSPECTION_OFF']],
  ['introspection of one type', '__type(name: "Cup") { fields { name } }', '', ['INTROSPECTION_OFF']],
  ['circular introspection', `__schema ${CIRCLE}`, '', ['INTROSPECTION_OFF']],
  ['introspection in a fragment', '...F', 'fragment F on ROOT { __schema { types { name } } }', ['INTROSPECTION_OFF']],
  [
    'circular fragments',
    '...A',
    'fragment A on ROOT { __typename ...B } fragment B on ROOT { ...A }',
    ['GRAPHQL_VALIDATION_FAILED'],
  ],
  ['field suggestions', '__schema { directive }', '', ['GRAPHQL_VALIDATION_FAILED']],
  ['field suggestions of our own', 'cupEvent', '', ['GRAPHQL_VALIDATION_FAILED']],
];
const REFUSALS: readonly unknown[] = ['QUERY_TOO_COMPLEX', 'GRAPHQL_VALIDATION_FAILED', 'INTROSPECTION_OFF'];
const TELLS = /did you mean|whoAmI|cupEvents"|exception|stacktrace|tracing|node_modules|\/libs\/|\/dist\/|apollo/i;

/** Each check of graphql-cop (and its like), against a server in production. None passes through. */
describe('graphql-cop', () => {
  let edge: EdgeHandle;
  beforeAll(async () => {
    people.set('wei', { personId: 'wei', permissions: [] });
    edge = await startEdge({ NODE_ENV: 'production', ...secrets });
  });
  afterAll(async () => edge.close());

  const codes = ({ body }: Answer): unknown[] => body.errors?.map(({ extensions }) => extensions['code']) ?? [];
  const posted = async (body: NonNullable<RequestInit['body']>, type?: string): Promise<Answer> =>
    answerOf(
      await fetch(`${edge.url}/graphql`, { method: 'POST', body, headers: type ? { 'content-type': type } : {} }),
    );
  const got = async (query: string, headers: Record<string, string> = {}): Promise<Answer> =>
    answerOf(await fetch(`${edge.url}/graphql?query=${encodeURIComponent(query)}`, { headers }));

  /** The answer on a socket to one subscribe message: its kind and errors. */
  const subscribed = async (query: string): Promise<{ type: string; payload: { extensions: { code: string } }[] }> => {
    const socket = new WebSocket(edge.socketUrl, ['graphql-transport-ws']);
    await once(socket, 'open');
    socket.send(JSON.stringify({ type: 'connection_init', payload: { authorization: 'Bearer wei', locale: 'en' } }));
    await once(socket, 'message');
    socket.send(JSON.stringify({ id: '1', type: 'subscribe', payload: { query } }));
    const [data] = (await once(socket, 'message')) as [Buffer];
    socket.terminate();
    return JSON.parse(String(data)) as never;
  };

  describe.each(ATTACKS)('%s', (_check, selection, more, expected) => {
    it.each([
      ['query', 'Query', expected],
      ['mutation', 'Mutation', []],
    ])('is refused over HTTP, in a %s', async (kind, root, awaited) => {
      const query = `${kind} cop { ${selection} } ${more.replaceAll('ROOT', root)}`;
      const answer = await edge.query(query, { token: 'wei', headers: { 'accept-language': 'en' } });
      expect([answer.status, answer.body.data]).toEqual([400, undefined]);
      expect(REFUSALS).toContain(codes(answer)[0]);
      expect(codes(answer)).toEqual(expect.arrayContaining([...awaited]));
      expect(answer.body.errors?.length).toBeLessThanOrEqual(6);
      expect(answer.text.replaceAll(selection, '')).not.toMatch(TELLS);
    });

    it('is refused on the socket', async () => {
      const inner = selection.startsWith('__schema') || selection.startsWith('__type(') ? selection : undefined;
      const query = inner
        ? `subscription cop { cupEvents { number } } fragment G on Query { ${inner} }`
        : `subscription cop { cupEvents { number ${selection} } } ${more.replaceAll('ROOT', 'CupEvent')}`;
      const { type, payload } = await subscribed(query);
      expect(type).toBe('error');
      expect(payload.length).toBeLessThanOrEqual(6);
      expect(REFUSALS).toContain(payload[0]?.extensions.code);
      expect(JSON.stringify(payload).replaceAll(selection, '')).not.toMatch(TELLS);
    });
  });

  it.each(['mutation cop { attempt }', 'query cop { __typename }'])('%s is not served on the socket', async (query) => {
    expect((await subscribed(query)).payload[0]?.extensions.code).toBe('BAD_REQUEST');
  });

  it('answers no batch: ten queries in an array are refused as one', async () => {
    const batch = JSON.stringify(Array.from({ length: 10 }, () => ({ query: 'query cop { __typename }' })));
    const answer = await posted(batch, 'application/json');
    expect([answer.status, codes(answer)]).toEqual([400, ['BAD_REQUEST']]);
  });

  it('runs no mutation over GET, with or without the header that other sites cannot send', async () => {
    for (const [name, value] of [
      ['accept', '*/*'],
      ['apollo-require-preflight', '1'],
      ['content-type', 'application/json'],
    ] as const) {
      const answer = await got('mutation cop { attempt }', { [name]: value });
      expect([400, 405]).toContain(answer.status);
      expect(answer.body.data ?? undefined).toBeUndefined();
    }
  });

  it('answers no query over GET that a page of another site could ask for', async () => {
    const answer = await got('query cop { __typename }');
    expect([answer.status, codes(answer), answer.body.data]).toEqual([400, ['BAD_REQUEST'], undefined]);
  });

  it.each([
    ['urlencoded', (): NonNullable<RequestInit['body']> => new URLSearchParams({ query: 'mutation cop { attempt }' })],
    [
      'multipart',
      (): NonNullable<RequestInit['body']> => {
        const form = new FormData();
        form.set('query', 'mutation cop { attempt }');
        form.set('operations', '{"query":"mutation cop { attempt }"}');
        form.set('map', '{}');
        return form;
      },
    ],
    ['text/plain', (): NonNullable<RequestInit['body']> => '{"query":"mutation cop { attempt }"}'],
  ])('runs nothing that a form of another site can post: %s', async (_kind, body) => {
    const answer = await posted(body());
    expect([400, 415]).toContain(answer.status);
    expect([codes(answer), answer.body.data ?? undefined]).toEqual([['BAD_REQUEST'], undefined]);
  });

  it.each(['text/plain;application/json', 'application/json-x', 'application/x-www-form-urlencoded; json', 'json'])(
    'is not talked into a form by the content type %s',
    async (type) => {
      const answer = await posted('{"query":"mutation cop { attempt }"}', type);
      expect([400, 415]).toContain(answer.status);
      expect(answer.body.data ?? undefined).toBeUndefined();
    },
  );

  it('shows no page to try queries, wherever one is looked for', async () => {
    for (const path of ['graphiql', 'playground', 'console', 'graphql', 'altair', 'voyager', 'sandbox', '']) {
      const response = await fetch(`${edge.url}/${path}`, { headers: { accept: 'text/html' } });
      expect(response.status).toBeGreaterThanOrEqual(400);
      expect(await response.text()).not.toMatch(/graphiql\.min\.css|GraphQL Playground|GraphiQL|playground|<html/i);
    }
  });

  it('traces nothing, whatever header asks for it', async () => {
    const headers = { 'apollo-tracing': '1', 'x-apollo-tracing': '1', 'apollo-federation-include-trace': 'ftv1' };
    const answer = await edge.query('query cop { __typename }', { token: 'wei', headers });
    expect(answer.text).toBe('{"data":{"__typename":"Query"}}\n');
  });

  it('tells nothing of a document that is nonsense, nor of a fault', async () => {
    for (const query of ['qwerty cop { abc }', 'query cop { abc', 'query cop { fault }']) {
      const answer = await edge.query(query, { token: 'wei', headers: { 'accept-language': 'en' } });
      expect(Object.keys(answer.body.errors?.[0]?.extensions ?? {}).sort()).toEqual(
        expect.arrayContaining(['code', 'requestId']),
      );
      expect(answer.text).not.toMatch(/exception|stack|SELECT|node_modules|mysql2|\/srv\//i);
    }
    const { type, payload } = await subscribed('qwerty cop { abc }');
    expect([type, payload[0]?.extensions.code]).toEqual(['error', 'GRAPHQL_PARSE_FAILED']);
  });

  it('gives the browsers of other sites no permission, to ask or to ask whether they may', async () => {
    const preflight = await fetch(`${edge.url}/graphql`, {
      method: 'OPTIONS',
      headers: {
        origin: 'https://evil.example',
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'content-type,authorization',
      },
    });
    const allowed = [...preflight.headers.keys()].filter((name) => name.startsWith('access-control-'));
    expect([preflight.status >= 400, allowed]).toEqual([true, []]);
    const asked = await edge.query('{ __typename }', { headers: { origin: 'https://evil.example' } });
    expect([...asked.headers.keys()].filter((name) => name.startsWith('access-control-'))).toEqual([]);
    for (const origin of ['https://evil.example', 'null']) {
      const socket = new WebSocket(edge.socketUrl, ['graphql-transport-ws'], { origin });
      const [refusal] = (await once(socket, 'error').catch((error: unknown) => [error])) as [Error];
      expect(refusal.message).toContain('403');
    }
  });
});
