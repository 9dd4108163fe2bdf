import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { repository } from '../architecture/example-project.js';
import { pictureOf, pictures } from './pictures.js';

const source = join(repository, 'apps/web/src');
/** All pictures together, in bytes. */
const MOST = 3_000_000;

/** Every route of the pages, by its pattern; those of an area are in the module that the app loads for it. */
function routes(): string[] {
  const app = readFileSync(join(source, 'app.tsx'), 'utf8');
  const loaded = [...app.matchAll(/'(\/[^']*)',\s*lazyArea\(\s*\(\) => import\('\.\/([^']+)'\)/g)];
  return loaded.flatMap(([, path = '', module = '']) => {
    if (!path.endsWith('/*')) return [path];
    const area = path.slice(0, -2);
    const text = readFileSync(join(source, `${module}.tsx`), 'utf8');
    const within = [...text.matchAll(/<Route (?:(index)|path="([^"*]+)")/g)];
    return within.map(([, index, rest]) => (index ? area : `${area}/${rest}`));
  });
}

describe('pictures of the pages', () => {
  it('finds the routes in the sources', () => {
    expect(routes()).toEqual(expect.arrayContaining(['/', '/funds/:id', '/volunteer', '/station/requests/:id', '/me']));
    expect(pictureOf('/station/requests/:id')).toBe('station-requests-one');
    expect(pictureOf('/bookings/new/0197f3a2-1/0197f3a2-2?from=x')).toBe('bookings-new-one-one');
    expect(pictureOf('/')).toBe('home');
  });

  it('has one of every route', () => {
    const missing = routes().filter((route) => !existsSync(join(pictures, `${pictureOf(route)}.jpg`)));
    expect(missing).toEqual([]);
  });

  it('keeps them within three megabytes', () => {
    const sizes = readdirSync(pictures).map((name) => statSync(join(pictures, name)).size);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(MOST);
  });
});
