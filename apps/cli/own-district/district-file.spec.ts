import { DistrictFileRefused, readDistrict, readDistrictFile } from './district-file.js';

const good = {
  region: { name: '亭湖区', level: 'DISTRICT', regions: [{ name: '五星街道', level: 'STREET' }] },
  administrator: { name: '沈建平', phone: '199 0000 9001' },
};
const refusalOf = (file: unknown): string => {
  try {
    readDistrict(typeof file === 'string' ? file : JSON.stringify(file));
  } catch (fault) {
    if (fault instanceof DistrictFileRefused) return fault.message;
    throw fault;
  }
  return 'nothing was refused';
};

describe('the file of a district', () => {
  it('is read with what it leaves out, also with a byte order mark', () => {
    const { region, menu } = readDistrict(`\uFEFF${JSON.stringify(good)}`);
    expect(region.regions).toEqual([{ name: '五星街道', level: 'STREET', middle: null, stations: [], regions: [] }]);
    expect(menu).toBeUndefined();
    const item = { code: 'M1', category: '助餐', name: '送餐', usualMinutes: 30, mode: 'HOME_VISIT' };
    expect(readDistrict(JSON.stringify({ ...good, menu: [item] })).menu).toMatchObject([
      { ...item, skills: [], licence: null, places: 1, needsAcceptance: true, urgency: 'PLANNED' },
    ]);
  });

  it('is the example that ships with the product', async () => {
    const { region } = await readDistrictFile('docs/district.example.json');
    const [community] = region.regions[0]?.regions ?? [];
    expect([region.name, community?.middle]).toEqual(['亭湖区', { longitude: 120.1884, latitude: 33.3828 }]);
  });

  it.each([
    ['no JSON', '{ "region": ', /不是有效的 JSON · not valid JSON/],
    ['a missing part', { region: good.region }, /administrator: .*[\u4e00-\u9fff].* · .*expected object/],
    [
      'a wrong number',
      { ...good, administrator: { name: '沈', phone: '123' } },
      /administrator\.phone: 须为 11 位手机号/,
    ],
    ['an empty name', { ...good, administrator: { name: ' ', phone: '19900009001' } }, /administrator\.name: 姓名/],
    ['an unknown word', { ...good, colour: 'red' }, /colour/],
    [
      'a middle outside the earth',
      { ...good, region: { ...good.region, middle: { longitude: 181, latitude: 0 } } },
      /middle\.longitude/,
    ],
    ['a level left out', { ...good, region: { ...good.region, regions: [{ name: '双元', level: 'GRID' }] } }, /STREET/],
    [
      'a name twice',
      { ...good, region: { ...good.region, regions: [good.region.regions[0], good.region.regions[0]] } },
      /region\.regions\[1\]\.name: “五星街道”重复/,
    ],
  ])('is refused with %s, in both languages', (_, file, message) => {
    expect(refusalOf(file)).toMatch(message);
  });

  it('tells all its faults at once', () => {
    expect(refusalOf({ region: { name: '', level: 'X' }, administrator: {} }).split('\n').length).toBeGreaterThan(3);
  });
});
