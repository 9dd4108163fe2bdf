import fc from 'fast-check';
import { metresBetween } from '#kernel';
import { circleAround, fromGrid, squareFrom, toGrid } from './grid-point.js';

const chinese = fc.record({
  longitude: fc.double({ min: 73, max: 135, noNaN: true }),
  latitude: fc.double({ min: 18, max: 53, noNaN: true }),
});
const step = fc.double({ min: -0.6, max: 0.6, noNaN: true });

describe('points in whole units', () => {
  it('are within a metre of what they stand for', () => {
    fc.assert(fc.property(chinese, (point) => expect(metresBetween(point, fromGrid(toGrid(point)))).toBeLessThan(0.8)));
  });

  it('tell near from far as the great circle does, but for some thousandths', () => {
    const metres = fc.integer({ min: 100, max: 50_000 });
    fc.assert(
      fc.property(chinese, step, step, metres, (point, east, north, radius) => {
        const other = toGrid({ longitude: point.longitude + east, latitude: point.latitude + north });
        const distance = metresBetween(point, fromGrid(other));
        const circle = circleAround(point, radius);
        const square = squareFrom(circle, other);
        expect(Number.isSafeInteger(circle.square)).toBe(true);
        if (distance < radius * 0.99 - 2) expect(square).toBeLessThanOrEqual(circle.square);
        if (distance > radius * 1.01 + 2) expect(square).toBeGreaterThan(circle.square);
      }),
    );
  });

  it('have a box that holds the whole circle', () => {
    fc.assert(
      fc.property(chinese, step, step, fc.integer({ min: 1, max: 50_000 }), (point, east, north, radius) => {
        const other = toGrid({ longitude: point.longitude + east, latitude: point.latitude + north });
        const circle = circleAround(point, radius);
        fc.pre(squareFrom(circle, other) <= circle.square);
        const { south, north: top, west, east: right } = circle.box;
        expect(other.latitudeUnits).toBeGreaterThanOrEqual(south);
        expect(other.latitudeUnits).toBeLessThanOrEqual(top);
        expect(other.longitudeUnits).toBeGreaterThanOrEqual(west);
        expect(other.longitudeUnits).toBeLessThanOrEqual(right);
      }),
    );
  });
});
