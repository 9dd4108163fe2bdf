import { Config } from '../config/config.js';
import { Logger } from '../log/logger.js';
import { RedisWakeUp } from './redis-wake-up.js';
import { WakeUp } from './wake-up.js';

describe('a Redis that does not answer', () => {
  it('is warned of once for the whole outage', async () => {
    const config = Config.fromEnvironment({
      NODE_ENV: 'test',
      LOG_LEVEL: 'silent',
      REDIS_URL: 'redis://127.0.0.1:1',
    });
    const warnings: unknown[] = [];
    const logger = new Logger(config);
    logger.warn = (fields, message) => void warnings.push([fields, message]);
    const wake = new RedisWakeUp(config, new WakeUp(), logger);
    await wake.onApplicationBootstrap();
    await new Promise((resolve) => setTimeout(resolve, 1_300));
    expect(wake.state).toBe('down');
    wake.onApplicationShutdown();
    expect(warnings).toEqual([[{ code: 'ECONNREFUSED' }, 'redis does not answer; wake-ups wait for the next poll']]);
  });
});
