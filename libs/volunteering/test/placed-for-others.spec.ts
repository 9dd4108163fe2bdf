import { Database } from '#platform';
import { describeOnEachEngine } from '#testing';
import { CancelServiceRequest } from '../app/cancel-service-request.js';
import { ConfirmService } from '../app/confirm-service.js';
import { DisputeService } from '../app/dispute-service.js';
import { RequestQueries } from '../app/request-queries.js';
import { ShowAttendanceCode } from '../app/show-attendance-code.js';
import { ViewContact } from '../app/view-contact.js';
import { actor, capabilities, codeOf, Town } from './town.js';

describeOnEachEngine('a request that a worker placed for an elder', capabilities, (context) => {
  let town: Town;
  let byName: string;
  let byCard: string;
  let byAccount: string;
  beforeAll(async () => {
    town = await Town.build(context());
    const elder = { channel: 'PROXY' as const, beneficiaryName: '𠮷奶奶👵' };
    byName = await town.request(elder, town.gridWorker);
    byCard = await town.request({ ...elder, channel: 'PHONE_CARD', phoneCardNumber: 'LXK-0001' }, town.gridWorker);
    const resident = { channel: 'PROXY' as const, beneficiaryPersonId: town.resident.personId };
    byAccount = await town.request(resident, town.gridWorker);
  });
  const contactsOf = async (who: typeof town.resident) =>
    [...(await context().get(ViewContact).execute(who, [byName, byCard, byAccount])).keys()].sort();
  const readings = async (personId: string) =>
    (
      await context().get(Database).rows<{
        subject_id: string;
      }>("SELECT subject_id FROM identity_audit_entry WHERE action = 'request.contact-read' AND actor_id = ?", [personId])
    ).map((row) => row.subject_id);

  test('is open to the worker in office, and every reading is kept', async () => {
    expect(await contactsOf(town.gridWorker)).toEqual([byName, byCard, byAccount].sort());
    expect((await readings(town.gridWorker.personId)).sort()).toEqual([byName, byCard, byAccount].sort());
    expect((await context().get(RequestQueries).one(town.gridWorker, byName)).id).toBe(byName);
  });

  test('is open to whom it is for, and that is nobody to keep account of', async () => {
    expect(await contactsOf(town.resident)).toEqual([byAccount]);
    expect(await readings(town.resident.personId)).toEqual([]);
  });

  test('does not exist any more for the worker who left the office', async () => {
    const former = actor(town.gridWorker.personId, [], []);
    const moved = actor(
      town.gridWorker.personId,
      ['request.create-for-others'],
      town.otherStation.regionPaths('request.read'),
    );
    for (const who of [former, moved]) {
      expect(await contactsOf(who)).toEqual([]);
      for (const id of [byName, byCard, byAccount]) {
        for (const act of [
          () => context().get(RequestQueries).one(who, id),
          () => context().get(ConfirmService).execute(who, id),
          () => context().get(DisputeService).execute(who, id, '没有来'),
          () => context().get(CancelServiceRequest).execute(who, id, null),
          () => context().get(ShowAttendanceCode).execute(who, id),
        ])
          expect(await codeOf(act())).toBe('NOT_FOUND');
      }
      expect(await context().get(RequestQueries).list(who, { mine: true }, null, 100)).toEqual([]);
      expect(await context().get(RequestQueries).list(who, {}, null, 100)).toEqual([]);
    }
    const mine = await context().get(RequestQueries).list(town.gridWorker, { mine: true }, null, 100);
    expect(mine.map((row) => row.id).sort()).toEqual([byName, byCard, byAccount].sort());
  });
});
