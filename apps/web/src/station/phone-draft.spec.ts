import { orderOf, type PhoneDraft, type Place } from './phone-draft';

const place: Place = { id: 'grid', name: '第一网格', longitude: 120.2, latitude: 33.4 };
const draft: PhoneDraft = {
  ...{ itemId: 'item', regionId: 'grid', date: '2026-03-02', clock: '14:30', name: '周桂英', phone: '19900000001' },
  ...{ address: ' 3 号楼 501 ', card: '', risks: ' 没有 ', note: '' },
};
const around = (mode: 'HOME_VISIT' | 'REMOTE', personId: string | null = null) => ({
  item: { id: 'item', mode, usualMinutes: 45 },
  regions: [place],
  personId,
});

describe('an order by telephone', () => {
  it('says when in Shanghai, where by the middle of the place, and for whom by name', () => {
    expect(orderOf(draft, around('HOME_VISIT'))).toMatchObject({
      startsAt: '2026-03-02T06:30:00.000Z',
      endsAt: '2026-03-02T07:15:00.000Z',
      point: { longitude: 120.2, latitude: 33.4 },
      address: '3 号楼 501',
      beneficiaryName: '周桂英',
      risks: '没有',
      note: null,
      channel: 'PROXY',
    });
  });

  it('names who has an account by the account alone', () => {
    expect(orderOf(draft, around('HOME_VISIT', 'person'))).toMatchObject({
      beneficiaryPersonId: 'person',
      beneficiaryName: null,
      beneficiaryPhone: '19900000001',
    });
  });

  it('comes by phone card where its number was told', () => {
    expect(orderOf({ ...draft, card: '0417' }, around('HOME_VISIT'))).toMatchObject({
      channel: 'PHONE_CARD',
      phoneCardNumber: '0417',
    });
  });

  it('needs no place for what is done by telephone, and none where the map knows none', () => {
    expect(orderOf(draft, around('REMOTE'))).toMatchObject({ point: null, address: null });
    const unknown = { ...around('HOME_VISIT'), regions: [{ ...place, longitude: null }] };
    expect(orderOf(draft, unknown)).toMatchObject({ point: null, address: '3 号楼 501' });
  });
});
