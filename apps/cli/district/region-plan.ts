import type { SeededRandom } from './random.js';

/** A region to be made: its parent stands before it in the plan. Points are WGS-84, in millionths of a degree. */
export interface RegionPlan {
  key: string;
  parentKey: string | null;
  level: 'DISTRICT' | 'STREET' | 'COMMUNITY' | 'GRID';
  name: string;
  longitudeE6: number;
  latitudeE6: number;
}

const districtPoint = { longitudeE6: 120_197_000, latitudeE6: 33_390_000 };
// A grid is about 400 m wide; its neighbours start there. 1000 millionths of a degree are 111 m north, 93 m east here.
const gridStepE6 = { longitude: 4_300, latitude: 3_600 };
const gridsOfCommunity = 4;
const communitiesOfStreet = 3;

const streets = [
  '五星街道',
  '文峰街道',
  '先锋街道',
  '毓龙街道',
  '大洋街道',
  '黄海街道',
  '新洋街道',
  '新兴镇',
  '便仓镇',
  '盐东镇',
  '黄尖镇',
];
/** Names of communities, made up; the first ones are given first. */
export const communities = [
  '双元',
  '向阳',
  '东进',
  '城北',
  '河滨',
  '新园',
  '文港',
  '富康',
  '迎宾',
  '鹿鸣',
  '海纯',
  '聚龙',
  '通榆',
  '串场',
  '青年',
  '太平',
  '万户',
  '民乐',
  '建军',
  '解放',
];

const numbered = (list: readonly string[], index: number): string => {
  const round = Math.floor(index / list.length);
  return `${list[index % list.length]}${round > 0 ? round + 1 : ''}`;
};

/**
 * A district of `grids` micro-grids (微网格): four to a community, three communities to a street, laid out on a square
 * around the middle of 亭湖. Names of streets are real, communities and grids are made up.
 */
export function planRegions(grids: number, random: SeededRandom): RegionPlan[] {
  const plan: RegionPlan[] = [
    { key: 'district', parentKey: null, level: 'DISTRICT', name: '亭湖区', ...districtPoint },
  ];
  const side = Math.ceil(Math.sqrt(grids));
  const jitter = random.fork('regions');
  for (let grid = 0; grid < grids; grid++) {
    const community = Math.floor(grid / gridsOfCommunity);
    const street = Math.floor(community / communitiesOfStreet);
    const point = {
      longitudeE6: districtPoint.longitudeE6 + ((grid % side) - side / 2) * gridStepE6.longitude + jitter.bell(500),
      latitudeE6:
        districtPoint.latitudeE6 + (Math.floor(grid / side) - side / 2) * gridStepE6.latitude + jitter.bell(500),
    };
    const streetKey = `street-${street}`;
    const communityKey = `community-${community}`;
    const firstOfCommunity = grid % gridsOfCommunity === 0;
    if (firstOfCommunity && community % communitiesOfStreet === 0) {
      plan.push({ key: streetKey, parentKey: 'district', level: 'STREET', name: numbered(streets, street), ...point });
    }
    if (firstOfCommunity) {
      const name = `${numbered(communities, community)}社区`;
      plan.push({ key: communityKey, parentKey: streetKey, level: 'COMMUNITY', name, ...point });
    }
    const name = `第${(grid % gridsOfCommunity) + 1}网格`;
    plan.push({ key: `grid-${grid}`, parentKey: communityKey, level: 'GRID', name, ...point });
  }
  return plan;
}
