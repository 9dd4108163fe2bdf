import { demoAccount } from './demo-accounts.js';
import { complexSpace, providers, services } from './complex-plan.js';

describe('the community complex of the demo', () => {
  it('has 25 services of four organisations in rooms of one space', () => {
    expect(services).toHaveLength(25);
    expect(new Set(services.map(({ title }) => title)).size).toBe(25);
    expect(new Set(services.map(({ provider }) => provider))).toEqual(new Set(providers.map((_, at) => at)));
    expect(complexSpace.rooms).toHaveLength(providers.length);
  });

  it('asks residents for less than a service costs, and for something', () => {
    expect(services.filter(({ fee, cost }) => fee <= 0 || fee >= cost)).toEqual([]);
    expect(services.filter(({ points, capacity }) => points && points.places >= capacity)).toEqual([]);
  });

  it('has a demo account for who runs each organisation', () => {
    expect(providers.map(({ admin }) => demoAccount(admin).part)).toEqual(
      providers.map(({ name }) => `${name} · provider`),
    );
  });
});
