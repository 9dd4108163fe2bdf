import { newId } from '#kernel';
import { describeOnEachEngine } from '#testing';
import { ActivateAccount } from '../app/activate-account.js';
import { IdentitySetup } from '../app/identity-setup.facade.js';
import { IssueActivationCode } from '../app/issue-activation-code.js';
import { SignIn } from '../app/sign-in.js';
import { identityCapability } from '../identity.capability.js';
import { createPlaces, holder, nextPhone, PASSWORD, personIn, register, type Places } from './world.js';

const refusal = (code: string): unknown => expect.objectContaining({ code });

describeOnEachEngine('Activating an account that a station entered', [identityCapability], (context) => {
  let places: Places;
  const activate = (phone: string, activationCode: string): ReturnType<ActivateAccount['execute']> =>
    context().get(ActivateAccount).execute({ phone, activationCode, password: PASSWORD }, `at-${phone}`);
  const worker = (): ReturnType<typeof holder> => holder(context(), places.street, 'STATION_WORKER', places.street);
  beforeAll(async () => {
    places = await createPlaces(context().get(IdentitySetup));
  });

  it('gives one password to one claimant, also when ten come at once', async () => {
    const phone = nextPhone();
    const personId = await personIn(context(), places.grid, phone);
    const { code } = await context()
      .get(IssueActivationCode)
      .execute(await worker(), personId);
    const outcomes = await Promise.allSettled(
      Array.from({ length: 10 }, () => activate(phone, ` ${code.toLowerCase()} `)),
    );
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const tokens = await context().get(SignIn).execute({ phone, password: PASSWORD }, 'home');
    expect(tokens.personId).toBe(personId);
    await expect(activate(phone, code)).rejects.toEqual(refusal('REGISTRATION_REFUSED'));
  });

  it('refuses a wrong code, an earlier one, an old one, somebody else’s and an unknown number alike', async () => {
    const phone = nextPhone();
    const personId = await personIn(context(), places.grid, phone);
    const other = await personIn(context(), places.grid, nextPhone());
    const issuer = await worker();
    const issue = context().get(IssueActivationCode);
    const earlier = await issue.execute(issuer, personId);
    const foreign = await issue.execute(issuer, other);
    const newest = await issue.execute(issuer, personId);
    for (const code of ['AAAAA-AAAAA', earlier.code, foreign.code, 'x'.repeat(1_000_000)]) {
      await expect(activate(phone, code)).rejects.toEqual(refusal('REGISTRATION_REFUSED'));
    }
    await expect(activate(nextPhone(), newest.code)).rejects.toEqual(refusal('REGISTRATION_REFUSED'));
    context().clock.advance({ days: 7 });
    await expect(activate(phone, newest.code)).rejects.toEqual(refusal('REGISTRATION_REFUSED'));
  });

  it('makes no code for an account in use, nor for people out of reach', async () => {
    const issue = context().get(IssueActivationCode);
    const inUse = await register(context(), places.grid);
    await expect(issue.execute(await worker(), inUse.personId)).rejects.toEqual(refusal('CONFLICT'));
    const personId = await personIn(context(), places.otherStreet, nextPhone());
    await expect(issue.execute(await worker(), personId)).rejects.toEqual(refusal('NOT_FOUND'));
    await expect(issue.execute(await worker(), newId())).rejects.toEqual(refusal('NOT_FOUND'));
  });
});
