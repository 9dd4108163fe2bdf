import { newId } from '#kernel';
import { describeOnEachEngine } from '#testing';
import { AcceptServiceRequest } from '../app/accept-service-request.js';
import { CancelServiceRequest } from '../app/cancel-service-request.js';
import { CreateServiceRequest } from '../app/create-service-request.js';
import { RejectServiceRequest } from '../app/reject-service-request.js';
import { RequestDetails } from '../app/request-details.js';
import { RequestQueries } from '../app/request-queries.js';
import { ViewContact } from '../app/view-contact.js';
import { Volunteering } from '../app/volunteering.facade.js';
import { ServiceRequestRepository } from '../data/service-request.repository.js';
import { capabilities, centre, codeOf, Town } from './town.js';

describeOnEachEngine('service requests', capabilities, (context) => {
  let town: Town;
  beforeAll(async () => {
    town = await Town.build(context());
  });
  const one = (id: string) => context().get(RequestQueries).one(town.resident, id);

  test('an item that needs no acceptance goes to dispatch at once, with its trail', async () => {
    const id = await town.request();
    expect(await one(id)).toMatchObject({ state: 'DISPATCHING', places: 1, placesTaken: 0, urgency: 'PLANNED' });
    const trail = await context().get(RequestDetails).trails([id]);
    expect(trail.map((entry) => [entry.event, entry.toState, entry.role])).toEqual([
      ['submit', 'SUBMITTED', 'REQUESTER'],
      ['accept', 'DISPATCHING', 'SYSTEM'],
    ]);
  });

  test('the station of the region accepts or rejects; that of another region finds nothing', async () => {
    const repair = { itemId: town.items.get('repair') ?? '' };
    const first = await town.request(repair);
    expect((await one(first)).state).toBe('SUBMITTED');
    expect(await codeOf(context().get(AcceptServiceRequest).execute(town.otherStation, first))).toBe('NOT_FOUND');
    expect(await codeOf(context().get(AcceptServiceRequest).execute(town.gridWorker, first))).toBe('NOT_FOUND');
    await context().get(AcceptServiceRequest).execute(town.station, first);
    expect((await one(first)).state).toBe('DISPATCHING');
    expect(await codeOf(context().get(AcceptServiceRequest).execute(town.station, first))).toBe('STATE_NOT_ALLOWED');

    const second = await town.request(repair);
    await context().get(RejectServiceRequest).execute(town.station, second, '超出服务范围');
    expect(await one(second)).toMatchObject({ state: 'REJECTED', stateReason: '超出服务范围' });
    expect(await codeOf(context().get(CancelServiceRequest).execute(town.resident, second, null))).toBe(
      'STATE_NOT_ALLOWED',
    );
  });

  test('the requester cancels, a stranger finds nothing', async () => {
    const id = await town.request();
    expect(
      await codeOf(
        context()
          .get(CancelServiceRequest)
          .execute(await town.person(), id, null),
      ),
    ).toBe('NOT_FOUND');
    await context().get(CancelServiceRequest).execute(town.resident, id, '不需要了');
    expect((await one(id)).state).toBe('CANCELLED');
  });

  test('a resident has twenty requests waiting at most; one taken back makes room', async () => {
    const resident = await town.person('常点单');
    const ids = [];
    for (let n = 0; n < 20; n += 1) ids.push(await town.request({}, resident));
    expect(await codeOf(town.request({}, resident))).toBe('TOO_MANY_WAITING');
    await context()
      .get(CancelServiceRequest)
      .execute(resident, ids[0] ?? '', null);
    expect(await codeOf(town.request({}, resident))).toBe('none');
  });

  test('a grid worker orders for an elder; a resident may not', async () => {
    const elder = { channel: 'PROXY' as const, beneficiaryName: '𠮷奶奶👵', beneficiaryPhone: '199-0000-0001' };
    const id = await town.request(elder, town.gridWorker);
    const contact = (await context().get(ViewContact).execute(town.gridWorker, [id])).get(id);
    expect(contact).toMatchObject({ name: '𠮷奶奶👵', phone: '199-0000-0001', address: '向阳路 1 号 2 单元 301' });
    expect(await codeOf(town.request(elder, town.resident))).toBe('NOT_FOUND');
    expect(await codeOf(town.request({ ...elder, regionId: town.regions.otherGrid }, town.gridWorker))).toBe(
      'NOT_FOUND',
    );
    expect(await codeOf(town.request({ ...elder, channel: 'PHONE_CARD' }, town.gridWorker))).toBe('BAD_USER_INPUT');
    const byAccount = { ...elder, beneficiaryName: null, beneficiaryPersonId: town.otherStation.personId };
    expect(await codeOf(town.request(byAccount, town.gridWorker))).toBe('NOT_FOUND');
    const ownElder = { ...byAccount, beneficiaryPersonId: town.resident.personId };
    const ordered = await town.request(ownElder, town.gridWorker);
    expect((await context().get(RequestQueries).one(town.resident, ordered)).requesterId).toBe(
      town.gridWorker.personId,
    );
    await town.request({ ...elder, channel: 'PHONE_CARD', phoneCardNumber: 'LXK-0001' }, town.gridWorker);
  });

  test('nothing personal is kept in clear text', async () => {
    const id = await town.request();
    const row = await context().get(ServiceRequestRepository).find(id);
    const stored = JSON.stringify(row);
    for (const clear of ['周居民', '199-0000-1234', '向阳路']) expect(stored).not.toContain(clear);
  });

  test.each<[string, Record<string, unknown>, string]>([
    ['in the past', { startsAt: new Date('2026-03-01T00:00:00Z') }, 'BAD_USER_INPUT'],
    ['of 40 hours', { endsAt: new Date('2026-03-05T00:00:00Z') }, 'BAD_USER_INPUT'],
    [
      'more than a year ahead',
      { startsAt: new Date('2027-06-01T00:00:00Z'), endsAt: new Date('2027-06-01T01:00:00Z') },
      'BAD_USER_INPUT',
    ],
    ['at latitude 91', { point: { longitude: 120, latitude: 91, system: 'WGS84' } }, 'BAD_USER_INPUT'],
    ['without a point', { point: null }, 'BAD_USER_INPUT'],
    ['without an address', { address: null }, 'BAD_USER_INPUT'],
    ['for 0', { places: 0 }, 'BAD_USER_INPUT'],
    ['for 51', { places: 51 }, 'BAD_USER_INPUT'],
    ['for half a volunteer', { places: 0.5 }, 'BAD_USER_INPUT'],
    ['with a text of 1 MB', { note: 'x'.repeat(1_000_000) }, 'BAD_USER_INPUT'],
    ['for somebody else by app', { beneficiaryPersonId: newId() }, 'BAD_USER_INPUT'],
    ['of an unknown item', { itemId: newId() }, 'NOT_FOUND'],
    ['in an unknown region', { regionId: newId() }, 'NOT_FOUND'],
  ])('a request %s is refused', async (_name, wrong, code) => {
    const before = await context().get(RequestQueries).list(town.resident, { mine: true }, null, 100);
    expect(await codeOf(town.request(wrong))).toBe(code);
    expect(await context().get(RequestQueries).list(town.resident, { mine: true }, null, 100)).toHaveLength(
      before.length,
    );
  });

  test('a coordinate of a map app is kept in WGS-84, some hundred metres off', async () => {
    const id = await town.request({ point: { ...centre, system: 'GCJ02' } });
    const { point } = await context().get(Volunteering).requestForDispatch(id);
    expect(point?.longitude).not.toBe(centre.longitude);
    expect(Math.abs((point?.longitude ?? 0) - centre.longitude)).toBeLessThan(0.01);
    expect(Math.abs((point?.latitude ?? 0) - centre.latitude)).toBeLessThan(0.01);
  });

  test('50 equal requests with one key have one effect and one answer', async () => {
    const draft = town.draft();
    const create = context().get(CreateServiceRequest);
    const ids = await Promise.all(Array.from({ length: 50 }, () => create.execute(town.resident, draft)));
    expect(new Set(ids).size).toBe(1);
    const trail = await context()
      .get(RequestDetails)
      .trails([ids[0] ?? '']);
    expect(trail).toHaveLength(2);
    expect(await codeOf(create.execute(town.resident, { ...draft, risks: '有狗' }))).toBe('IDEMPOTENCY_CONFLICT');
  });

  test('only who is entitled sees a request; a list shows own ones and those of the own region', async () => {
    const id = await town.request();
    const queries = context().get(RequestQueries);
    for (const other of [await town.person(), town.otherStation]) {
      expect(await codeOf(queries.one(other, id))).toBe('NOT_FOUND');
      expect((await queries.list(other, {}, null, 100)).map((row) => row.id)).not.toContain(id);
    }
    expect(await codeOf(queries.one(town.resident, newId()))).toBe('NOT_FOUND');
    for (const entitled of [town.resident, town.station, town.gridWorker]) {
      expect((await queries.one(entitled, id)).id).toBe(id);
      expect((await queries.list(entitled, {}, null, 100)).map((row) => row.id)).toContain(id);
    }
    expect(await codeOf(queries.list(town.resident, { regionId: town.regions.grid }, null, 10))).toBe('NOT_FOUND');
    const [first, second] = await queries.list(town.resident, { mine: true }, null, 2);
    expect(await queries.list(town.resident, { mine: true }, first?.id ?? null, 1)).toEqual([second]);
  });

  test('the menu of a grid has the items of its district', async () => {
    const codes = (await context().get(RequestQueries).menuOf(town.regions.grid)).map((item) => item.code);
    expect(codes).toEqual(expect.arrayContaining(['chat', 'repair', 'nurse', 'clean', 'call']));
    expect(await codeOf(context().get(RequestQueries).menuOf(newId()))).toBe('NOT_FOUND');
  });
});
