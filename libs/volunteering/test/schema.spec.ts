import { Migrations } from '#platform';
import { describeOnEachEngine } from '#testing';
import { capabilities } from './town.js';

describeOnEachEngine('The tables of volunteering', capabilities, (context) => {
  test('are those of its entities', async () => {
    expect(await context().get(Migrations).drift()).toEqual([]);
  });
});
