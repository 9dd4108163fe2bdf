import { describeOnEachEngine } from '#testing';
import { Dispatch } from '../app/dispatch.facade.js';
import { CENTRE, District, capabilities } from './district.js';

/** Metres north of the middle. */
const north = (metres: number) => ({
  ...CENTRE,
  latitude: CENTRE.latitude + metres / 111_195,
  system: 'WGS84' as const,
});

describeOnEachEngine('a search', capabilities, (context) => {
  let district: District;
  beforeAll(async () => {
    district = await new District(context()).build();
  });
  const rank = async (requestId: string, limit = 1_000): Promise<string[]> =>
    (await context().get(Dispatch).rank(requestId, limit)).map(({ volunteerId }) => volunteerId);
  const ids = (list: readonly { volunteerId: string }[]): string[] => list.map(({ volunteerId }) => volunteerId).sort();

  it('finds two nurses 900 m away behind 650 neighbours who lack only the licence', async () => {
    const licences = [{ kind: 'nurse', number: '1', validFrom: '2020-01-01', validTo: '2030-01-01' }];
    await district.volunteers(650, (index) => ({ skills: ['care'], home: north(index / 2) }));
    const nurses = await district.volunteers(2, () => ({ skills: ['care'], licences, home: north(900) }));
    const { requestId } = await district.request(await district.item('care', { skills: ['care'], licence: 'nurse' }));
    expect((await rank(requestId)).sort()).toEqual(ids(nurses));
  });

  it('finds who speaks the language, is insured or has the second skill behind hundreds who do not', async () => {
    await district.volunteers(650, (index) => ({ skills: ['walk'], languages: ['普通话'], home: north(index / 2) }));
    const speakers = await district.volunteers(2, () => ({ skills: ['walk'], languages: ['方言'], home: north(900) }));
    const readers = await district.volunteers(2, () => ({ skills: ['walk', 'read'], home: north(900) }));
    const item = await district.item('walk', { skills: ['walk'] });
    const spoken = await district.request(item, { language: '方言' });
    expect((await rank(spoken.requestId)).sort()).toEqual(ids(speakers));
    const read = await district.request(await district.item('walk-read', { skills: ['walk', 'read'] }));
    expect((await rank(read.requestId)).sort()).toEqual(ids(readers));
  });

  it('looks on past its usual number while nobody has passed', async () => {
    await district.volunteers(700, () => ({
      skills: ['rare'],
      licences: [{ kind: 'rare', number: '1', validFrom: '2020-01-01', validTo: '2021-01-01' }],
    }));
    const licences = [{ kind: 'rare', number: '1', validFrom: '2020-01-01', validTo: '2030-01-01' }];
    const holders = await district.volunteers(1, () => ({ skills: ['rare'], licences, home: north(900) }));
    const { requestId } = await district.request(await district.item('rare', { skills: ['rare'], licence: 'rare' }));
    expect(await rank(requestId)).toEqual(ids(holders));
  });

  it('looks at others for another request where thousands live in one cell', async () => {
    await district.volunteers(2_500, () => ({ skills: ['dense'] }));
    const item = await district.item('dense', { skills: ['dense'] });
    const seen = new Set<string>();
    let ranked = 0;
    for (let round = 0; round < 4; round += 1) {
      const { requestId } = await district.request(item);
      const found = await rank(requestId);
      ranked += found.length;
      found.forEach((id) => seen.add(id));
    }
    expect(ranked).toBeGreaterThanOrEqual(4 * 40);
    expect(seen.size).toBeGreaterThan(ranked * 0.8);
  });
});
