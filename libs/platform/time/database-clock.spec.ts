import { DatabaseClock, type TimeSources } from './database-clock.js';

const NOON = Date.parse('2026-03-02T04:00:00.000Z');
const HOUR = 3_600_000;

/** A world with a true time, a machine whose clock is off, and a way to the database that takes its time. */
class World {
  passed = 0;
  machineOff = 0;
  wayMs = 0;
  databaseOff = 0;
  away = false;
  readonly moves: number[] = [];
  readonly clock: DatabaseClock;

  constructor(hasClock = true) {
    const database = async (): Promise<Date | undefined> => {
      if (this.away) throw new Error('away');
      this.passed += this.wayMs / 2;
      const instant = new Date(NOON + this.passed + this.databaseOff);
      this.passed += this.wayMs / 2;
      return hasClock ? instant : undefined;
    };
    const sources: TimeSources = {
      database,
      machine: () => NOON + this.passed + this.machineOff,
      elapsed: () => this.passed,
    };
    this.clock = new DatabaseClock(sources, (byMs) => this.moves.push(byMs));
  }

  /** How far the clock is from the true time. */
  get off(): number {
    return this.clock.now().getTime() - (NOON + this.passed);
  }
}

test.each([0, 2 * HOUR, -2 * HOUR])('a machine that is %d ms off decides by the database', async (machineOff) => {
  const world = new World();
  world.machineOff = machineOff;
  expect(world.off).toBe(machineOff);
  await world.clock.compare();
  expect(world.off).toBe(0);
  expect(world.moves).toEqual([0 - machineOff]);
  world.passed += HOUR;
  expect(world.off).toBe(0);
});

test('setting the machine while it runs changes nothing', async () => {
  const world = new World();
  await world.clock.compare();
  world.machineOff = 5 * HOUR;
  expect(world.off).toBe(0);
});

test('the way to the database is not taken for the clock', async () => {
  const world = new World();
  world.wayMs = 400;
  await world.clock.compare();
  expect(world.off).toBe(0);
});

test('small differences are left, so that the present does not jump to and fro; large ones are followed', async () => {
  const world = new World();
  await world.clock.compare();
  world.databaseOff = 40;
  await world.clock.compare();
  expect(world.off).toBe(0);
  world.databaseOff = -10_000;
  await world.clock.compare();
  expect(world.off).toBe(-10_000);
  expect(world.moves).toEqual([0, -10_000]);
});

test('while the database is away the clock goes on', async () => {
  const world = new World();
  await world.clock.compare();
  world.away = true;
  await expect(world.clock.compare()).rejects.toThrow('away');
  world.passed += 60_000;
  expect(world.off).toBe(0);
});

test('without a clock of the database the machine counts', async () => {
  const world = new World(false);
  expect(await world.clock.compare()).toBe(false);
  world.machineOff = HOUR;
  expect(world.off).toBe(HOUR);
  expect(world.moves).toEqual([]);
});
