import { isId } from '#kernel';
import type { IdentitySetup } from '#identity';

interface NamedRegion {
  id: string;
  name: string;
  path: string;
}

/** `--region` names no region, or more than one. */
export class RegionUnclear extends Error {}

const page = 500;

/**
 * The region a roll belongs to: by id, by name (`双元社区`), or by names from above (`五星街道/双元社区`). Without a name the only
 * district. Throws RegionUnclear with what fits.
 */
export async function findRegion(setup: IdentitySetup, wanted: string | undefined): Promise<NamedRegion> {
  const names = new Map<string, string>();
  const found: NamedRegion[] = [];
  const ways: string[] = [];
  for (let after: string | undefined; ;) {
    const regions = await setup.regionsAfter(after, page);
    for (const region of regions) {
      names.set(region.id, region.name);
      const way = region.path
        .split('/')
        .filter(Boolean)
        .map((id) => names.get(id) ?? '');
      const fits =
        wanted === undefined
          ? region.level === 'DISTRICT'
          : isId(wanted)
            ? region.id === wanted
            : endsWith(way, wanted);
      if (fits) ways.push(way.join('/'));
      if (fits) found.push(region);
    }
    if (regions.length < page) break;
    after = regions.at(-1)?.path;
  }
  const [only] = found;
  if (only && found.length === 1) return only;
  const hint =
    found.length === 0
      ? 'no region fits · 找不到地区'
      : `several regions fit, name one · 请指定其一: ${ways.slice(0, 10).join(', ')}`;
  throw new RegionUnclear(`--region ${wanted ?? ''}: ${hint}`);
}

function endsWith(way: readonly string[], wanted: string): boolean {
  const names = wanted
    .split(/[/>]/)
    .map((name) => name.trim())
    .filter(Boolean);
  return names.length <= way.length && names.every((name, index) => way[way.length - names.length + index] === name);
}
