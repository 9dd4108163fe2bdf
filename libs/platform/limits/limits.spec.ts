import { describeWithRedis } from '#testing';
import { Config } from '../config/config.js';
import { Logger } from '../log/logger.js';
import { Limits } from './limits.js';
import { WindowCounter } from './window-counter.js';

const redisUrl = process.env['LINLI_TEST_REDIS_URL'];
const opened: Limits[] = [];

function limits(settings: Record<string, string> = {}): Limits {
  const config = Config.fromEnvironment({ NODE_ENV: 'test', LOG_LEVEL: 'silent', ...settings });
  const made = new Limits(config, new Logger(config));
  opened.push(made);
  return made;
}

const limit = { max: 2, windowSeconds: 60 };

const outcomes = async (hits: (() => Promise<void>)[]): Promise<string[]> => {
  const seen: string[] = [];
  for (const hit of hits)
    seen.push(
      await hit().then(
        () => 'passed',
        (error: { code: string }) => error.code,
      ),
    );
  return seen;
};

afterAll(() => opened.forEach((one) => one.onApplicationShutdown()));

describe('Limits', () => {
  it('lets pass as many as allowed, and says when to try again', async () => {
    const own = limits();
    const hit = (): Promise<void> => own.hit('a', limit);
    expect(await outcomes([hit, hit, hit])).toEqual(['passed', 'passed', 'RATE_LIMITED']);
    await expect(hit()).rejects.toMatchObject({ params: { retryAfterSeconds: 60 } });
    await expect(own.hit('b', limit)).resolves.toBeUndefined();
  });

  it('counts a hit by its weight, and forgets', async () => {
    const own = limits();
    await expect(own.hit('a', { ...limit, weight: 3 })).rejects.toMatchObject({ code: 'RATE_LIMITED' });
    await own.forget('a');
    await expect(own.hit('a', limit)).resolves.toBeUndefined();
  });

  it('does not open while Redis is away, and answers at once', async () => {
    const own = limits({ REDIS_URL: 'redis://127.0.0.1:1' });
    const before = performance.now();
    const hit = (): Promise<void> => own.hit('a', limit);
    expect(await outcomes([hit, hit, hit])).toEqual(['passed', 'passed', 'RATE_LIMITED']);
    expect(performance.now() - before).toBeLessThan(1_000);
  });
});

describeWithRedis('limits', () => {
  it('count over several processes', async () => {
    const [one, other] = [limits({ REDIS_URL: redisUrl ?? '' }), limits({ REDIS_URL: redisUrl ?? '' })];
    await new Promise((resolve) => setTimeout(resolve, 300));
    const key = `test:${performance.timeOrigin}:${Math.random()}`;
    const hits = [one, other, one].map((limits) => () => limits.hit(key, limit));
    expect(await outcomes(hits)).toEqual(['passed', 'passed', 'RATE_LIMITED']);
  });
});

describe('a window', () => {
  it('ends, and is forgotten', () => {
    const counter = new WindowCounter();
    expect(counter.add('a', 1, 1_000, 0)).toEqual({ count: 1, remainingMs: 1_000 });
    expect(counter.add('a', 1, 1_000, 999)).toEqual({ count: 2, remainingMs: 1 });
    expect(counter.add('a', 1, 1_000, 1_000)).toEqual({ count: 1, remainingMs: 1_000 });
  });
});
