import { mayReadMetrics, type MetricsRequest } from './metrics-access.js';

const from = (remoteAddress: string | undefined): MetricsRequest => ({
  headers: {},
  socket: { remoteAddress },
});

describe('who may read the metrics without a token', () => {
  it.each(['127.0.0.1', '127.8.9.10', '::1', '::ffff:127.0.0.1'])('%s may', (address) => {
    expect(mayReadMetrics(from(address), undefined)).toBe(true);
  });

  it.each(['10.0.0.1', '::ffff:10.0.0.1', '1127.0.0.1', '127.0.0.1.9', 'fe80::1', '', undefined])(
    '%s may not',
    (address) => {
      expect(mayReadMetrics(from(address), undefined)).toBe(false);
    },
  );
});
