import { idsOfPath, pathUnder } from './regions.js';

describe('the tree of regions', () => {
  it('builds paths that contain the paths below them', () => {
    const street = {
      level: 'STREET' as const,
      path: pathUnder({ level: 'DISTRICT', path: pathUnder(null, 'DISTRICT', 'd') }, 'STREET', 's'),
    };
    expect(street.path).toBe('/d/s/');
    expect(idsOfPath(street.path)).toEqual(['d', 's']);
  });

  it('skips no level', () => {
    expect(() => pathUnder({ level: 'DISTRICT', path: '/d/' }, 'GRID', 'g')).toThrow();
    expect(() => pathUnder(null, 'STREET', 's')).toThrow();
    expect(() => pathUnder({ level: 'DISTRICT', path: '/d/' }, 'DISTRICT', 'e')).toThrow();
  });
});
