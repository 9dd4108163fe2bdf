import { servedBefore } from './served';

const past = (name: string, phone: string | null, address: string | null, longitude?: number) => ({
  id: `${name}${address}`,
  mode: 'HOME_VISIT' as const,
  contact: { name, phone, address, point: longitude === undefined ? null : { longitude, latitude: 33 } },
});

describe('those for whom somebody ordered before', () => {
  it('are each named once, with what the newest order says', () => {
    const orders = [past('王秀兰', null, '东园 1 号', 120), past('周桂英', '1', 'A'), past('王秀兰', '2', '西园', 121)];
    expect(servedBefore(orders)).toEqual([
      { name: '王秀兰', phone: '2', address: '东园 1 号', point: { longitude: 120, latitude: 33 } },
      { name: '周桂英', phone: '1', address: 'A', point: null },
    ]);
  });

  it('are nobody where a contact is not shown', () => {
    expect(servedBefore([{ id: '1', mode: 'REMOTE', contact: null }, past('', null, null)])).toEqual([]);
  });
});
