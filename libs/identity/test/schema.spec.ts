import { Migrations } from '#platform';
import { describeOnEachEngine } from '#testing';
import { identityCapability } from '../identity.capability.js';

describeOnEachEngine('The tables of identity', [identityCapability], (context) => {
  it('are those of its entities', async () => {
    expect(await context().get(Migrations).drift()).toEqual([]);
  });
});
