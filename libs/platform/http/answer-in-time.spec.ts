import { fastify, type FastifyInstance } from 'fastify';
import { answerInTime } from './answer-in-time.js';

describe('an answer in time', () => {
  let server: FastifyInstance;
  let late: () => void;
  let url: string;
  beforeEach(async () => {
    server = fastify();
    answerInTime(server, '/bounded', 100);
    const slow = (): Promise<string> => new Promise((resolve) => (late = () => resolve('late')));
    server.post('/bounded', async (request) => (request.body === null ? slow() : 'soon'));
    server.get('/other', async () => 'other');
    url = await server.listen({ port: 0, host: '127.0.0.1' });
  });
  afterEach(() => server.close());

  const ask = async (body: string): Promise<string> => {
    const headers = { 'content-type': 'application/json' };
    return (await fetch(`${url}/bounded`, { method: 'POST', headers, body })).text();
  };

  it('is the answer itself, where that comes', async () => {
    expect(await ask('{}')).toBe('soon');
    expect(await (await fetch(`${url}/other`)).text()).toBe('other');
  });

  it('is a refusal where it does not, and what comes too late disturbs nobody', async () => {
    expect(JSON.parse(await ask('null'))).toMatchObject({ message: 'DEADLINE_EXCEEDED' });
    late();
    expect(await ask('{}')).toBe('soon');
  });
});
