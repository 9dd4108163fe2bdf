import { Database } from '#platform';
import { describeOnEachEngine } from '#testing';
import { ProviderQueries } from '../app/provider-queries.js';
import { ResumeProvider } from '../app/resume-provider.js';
import { ReviewProvider } from '../app/review-provider.js';
import { SuspendProvider } from '../app/suspend-provider.js';
import { actorOf, capabilities, CatalogueHouse } from './catalogue-house.js';

describeOnEachEngine('providers', capabilities, (context) => {
  let house: CatalogueHouse;
  const review = (approved: boolean, reason: string | null = null, actor = house.authority): Promise<unknown> =>
    context().get(ReviewProvider).execute(actor, { providerId: house.provider.id, approved, reason });
  beforeEach(async () => {
    house = await CatalogueHouse.empty(context());
    house.provider = await house.register();
  });

  it('are seen by everybody once they are approved, and before that by those who have a part in it', async () => {
    const queries = context().get(ProviderQueries);
    const stranger = await house.resident();
    const { id } = house.provider;
    for (const somebody of [undefined, stranger]) {
      await expect(queries.one(somebody, id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    }
    for (const involved of [house.manager, house.authority]) {
      expect((await queries.one(involved, id)).state).toBe('PENDING');
    }
    await review(true);
    expect((await queries.one(undefined, id)).state).toBe('APPROVED');
    expect((await queries.page(stranger, undefined, null, 100)).map((one) => one.id)).toContain(id);
  });

  it('are approved by the authority of their region, and by nobody else', async () => {
    const elsewhere = actorOf('x', ['provider.review'], { paths: ['/another/'] });
    for (const actor of [house.manager, house.station, elsewhere]) {
      await expect(review(true, null, actor)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    }
    const both = actorOf(house.manager.personId, ['provider.review'], { paths: ['/'] });
    await expect(review(true, null, both)).rejects.toMatchObject({ code: 'PROVIDER_NEEDS_ANOTHER_PERSON' });
    await expect(review(false)).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
  });

  it('may hand in anew once rejected, and are told why; nobody else is', async () => {
    await expect(house.register()).rejects.toMatchObject({ code: 'PROVIDER_KNOWN' });
    await review(false, '证照不全');
    const queries = context().get(ProviderQueries);
    const { id } = house.provider;
    expect((await queries.reasonsFor(house.manager, [id])).get(id)).toBe('证照不全');
    expect([...(await queries.reasonsFor(await house.resident(), [id])).keys()]).toEqual([]);
    expect(await house.register()).toMatchObject({ id, state: 'PENDING', reason: null });
  });

  it('are registered once, whoever of the organisation does so at the same time', async () => {
    const fresh = await CatalogueHouse.empty(context());
    const tried = await Promise.allSettled(Array.from({ length: 8 }, () => fresh.register()));
    const refused = tried.flatMap((one) => (one.status === 'rejected' ? [(one.reason as { code: string }).code] : []));
    expect(refused).toEqual(Array.from({ length: 7 }, () => 'PROVIDER_KNOWN'));
  });

  it('are suspended, so that nothing of them is found, and go on', async () => {
    await review(true);
    const { listing } = await house.offered();
    const { id: providerId } = house.provider;
    await context().get(SuspendProvider).execute(house.authority, { providerId, reason: '食品安全检查' });
    await expect(house.draft()).rejects.toMatchObject({ code: 'PROVIDER_NOT_APPROVED' });
    expect(await house.found()).not.toContain(listing.id);
    await context().get(ResumeProvider).execute(house.authority, providerId);
    expect(await house.found()).toContain(listing.id);
    await expect(context().get(ResumeProvider).execute(house.authority, providerId)).rejects.toMatchObject({
      code: 'STATE_NOT_ALLOWED',
    });
  });

  it('keep the account sealed, each to its row', async () => {
    const rows = await context()
      .get(Database)
      .rows<{ payee_sealed: string }>('SELECT payee_sealed FROM listings_provider WHERE id = ?', [house.provider.id]);
    expect(rows[0]?.payee_sealed).not.toContain('6222');
    expect(await context().get(ProviderQueries).payeeOf(house.provider.id)).toMatchObject({
      account: '6222000000000001',
    });
  });
});
