import { Migrations } from '#platform';
import { describeOnEachEngine } from '#testing';

describeOnEachEngine('migrations', [], (context) => {
  it('leave no difference between the tables and the entities', async () => {
    expect(await context().get(Migrations).drift()).toEqual([]);
  });

  it('have nothing to do a second time', async () => {
    expect(await context().get(Migrations).run()).toEqual([]);
  });

  it('tell what is outstanding, and change nothing by telling', async () => {
    expect(await context().get(Migrations).outstanding()).toEqual([]);
  });
});
