import { Events, Timers, UnitOfWork, defineEvent, Background } from '#platform';
import { startEdge, type EdgeHandle } from './edge-app.js';

const Poured = defineEvent<{ cup: string }>('cup.Poured', () => []);

describe('an API whose worker is dead', () => {
  let edge: EdgeHandle;
  beforeAll(async () => {
    edge = await startEdge({ RUN_WORKER: 'false' });
    edge.app.get(Events).afterCommit(Poured, 'cup.wash', async () => undefined);
    edge.app.get(Timers).handle('cup.cools', async () => undefined);
  });
  afterAll(async () => edge.close());

  const health = async (): Promise<unknown> => (await fetch(`${edge.url}/health/ready`)).json();

  it('says how far the work has fallen behind, and stays ready: it serves', async () => {
    await edge.app.get(UnitOfWork).run(async () => {
      await edge.app.get(Events).publish(Poured, { cup: '1' });
      const dueAt = new Date(Date.now() - 90_000);
      await edge.app.get(Timers).schedule({ kind: 'cup.cools', key: '1', dueAt, payload: {} });
    });
    await new Promise((resolve) => setTimeout(resolve, 1_600));
    expect(await health()).toMatchObject({
      ready: true,
      background: { lagSeconds: expect.any(Number) as number, overdueTimers: 1, parkedEvents: 0 },
    });
    const { background } = (await health()) as { background: { lagSeconds: number; oldestTimerSeconds: number } };
    expect(background.lagSeconds).toBeGreaterThanOrEqual(1);
    expect(background.oldestTimerSeconds).toBeGreaterThanOrEqual(90);
    const text = await (await fetch(`${edge.url}/metrics`)).text();
    expect(text).toMatch(/linli_consumer_lag_seconds\{consumer="cup.wash"\} [1-9]/);
    expect(text).toContain('linli_timers_overdue 1');
    expect(text).toMatch(/linli_timer_overdue_seconds 9\d/);
  });

  it('says that all is done once it is', async () => {
    await edge.app.get(Background).settle();
    expect(await health()).toMatchObject({ background: { lagSeconds: 0, overdueTimers: 0, oldestTimerSeconds: 0 } });
  });
});
