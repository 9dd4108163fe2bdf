import { Database, UnitOfWork } from '#platform';
import { describeOnEachEngine } from '#testing';
import { GiftSums } from '../app/gift-sums.js';
import { capabilities, CharityHouse } from './charity-house.js';

describeOnEachEngine('sums of gifts', capabilities, (context) => {
  it('are of each person and drive, paid by an instant, without what went back', async () => {
    const house = await CharityHouse.build(context());
    const [one, two] = [await house.open(), await house.open({ title: '另一项' })];
    const [ann, bob] = [await house.resident('甲'), await house.resident('乙')];
    await house.gift(one.id, 300, {}, ann);
    await house.gift(one.id, 200, {}, ann);
    await house.gift(two.id, 50, {}, ann);
    const back = await house.gift(one.id, 70, {}, bob);
    await house.promise(bob, two.id, 999);
    const until = house.now();
    context().clock.advance({ seconds: 2 });
    await house.gift(two.id, 11, {}, bob);
    await context()
      .get(UnitOfWork)
      .run(() => context().get(Database).change('UPDATE funds_donation SET returned = amount WHERE id = ?', [back.id]));
    const sums = context().get(GiftSums);
    const found = await sums.byPerson([one.id, two.id], until);
    const inOrder = found.map(({ driveId, donorId, amount }) => [driveId === one.id, donorId === ann.personId, amount]);
    expect(inOrder.sort()).toEqual([
      [false, true, 50],
      [true, true, 500],
    ]);
    const given = await sums.drivesGivenTo([one.id], [ann.personId, bob.personId, 'x']);
    expect([...given.values()]).toEqual([[one.id], [one.id], []]);
    expect((await sums.drivesOf([two.id, 'x'])).get(two.id)).toMatchObject({ hostId: house.hostId, title: '另一项' });
    expect(await sums.byPerson([], until)).toEqual([]);
  });
});
