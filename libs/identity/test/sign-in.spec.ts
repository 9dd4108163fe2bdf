import { jest } from '@jest/globals';
import { Database, UnitOfWork } from '#platform';
import { describeOnEachEngine } from '#testing';
import { IdentitySetup } from '../app/identity-setup.facade.js';
import { ChangePassword } from '../app/change-password.js';
import { Identity } from '../app/identity.facade.js';
import { MyAccount } from '../app/my-account.js';
import { PasswordHasher } from '../app/password-hasher.js';
import { RegisterPerson } from '../app/register-person.js';
import { SignIn } from '../app/sign-in.js';
import { SignOut } from '../app/sign-out.js';
import { CredentialRow } from '../data/credential.entity.js';
import { PersonRow } from '../data/person.entity.js';
import { identityCapability } from '../identity.capability.js';
import { actorOf, createPlaces, nextPhone, PASSWORD, personIn, register, resolve, type Places } from './world.js';

const refusal = (code: string): unknown => expect.objectContaining({ code });

describeOnEachEngine('Signing in', [identityCapability], (context) => {
  let places: Places;
  beforeAll(async () => {
    places = await createPlaces(context().get(IdentitySetup));
  });

  it('registers a name with rare characters and emoji, and shows numbers masked only', async () => {
    const tokens = await register(context(), places.grid, '+86 199-0000-1234', '𠮷田小美🌸');
    const account = await context().get(MyAccount).execute(tokens.personId);
    expect(account).toMatchObject({ displayName: '𠮷田小美🌸', phone: '199****1234', regionId: places.grid });
    expect((await actorOf(context(), tokens)).personId).toBe(tokens.personId);
  });

  it('keeps neither the phone number nor the password readable at rest', async () => {
    const phone = nextPhone();
    const { personId } = await register(context(), places.grid, phone);
    const { reader } = context().get(Database);
    const row = await reader.findOneByOrFail(PersonRow, { id: personId });
    const credential = await reader.findOneByOrFail(CredentialRow, { id: personId });
    expect(JSON.stringify(row)).not.toContain(phone);
    expect(credential.passwordHash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  });

  it('refuses a sealed number that was moved to another person', async () => {
    const { personId } = await register(context(), places.grid);
    const other = await personIn(context(), places.grid);
    const { phoneSealed } = await context().get(Database).reader.findOneByOrFail(PersonRow, { id: personId });
    await context()
      .get(UnitOfWork)
      .run(async () => void (await context().get(Database).writer.update(PersonRow, { id: other }, { phoneSealed })));
    const account = await context().get(MyAccount).execute(other);
    expect(() => account.phone).toThrow();
  });

  it('answers a taken number after the same work, and keeps the first account', async () => {
    const phone = nextPhone();
    const first = await register(context(), places.grid, phone);
    const hash = jest.spyOn(context().get(PasswordHasher), 'hash');
    await expect(register(context(), places.grid, phone, '别人')).rejects.toEqual(refusal('REGISTRATION_REFUSED'));
    expect(hash).toHaveBeenCalledTimes(1);
    hash.mockRestore();
    expect(await context().get(Identity).personalName(first.personId)).toBe('王𠮷祥🌸');
  });

  it('lets one of 20 registrations with one number through', async () => {
    const phone = nextPhone();
    const outcomes = await Promise.allSettled(
      Array.from({ length: 20 }, (_, at) =>
        context()
          .get(RegisterPerson)
          .execute({ phone, password: PASSWORD, displayName: '同号', regionId: places.grid }, `hall-${at}`),
      ),
    );
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const outcome of outcomes)
      if (outcome.status === 'rejected') expect(outcome.reason).toEqual(refusal('REGISTRATION_REFUSED'));
  });

  it('refuses the 21st registration of an hour from one address, and goes on at others', async () => {
    const from = (address: string): Promise<unknown> =>
      context()
        .get(RegisterPerson)
        .execute({ phone: nextPhone(), password: PASSWORD, displayName: '新邻居', regionId: places.grid }, address);
    for (let n = 0; n < 20; n += 1) await from('one-address');
    await expect(from('one-address')).rejects.toEqual(refusal('RATE_LIMITED'));
    await expect(from('another-address')).resolves.toBeDefined();
  });

  it('refuses an unknown region and keeps nothing', async () => {
    const phone = nextPhone();
    await expect(register(context(), '018f0000-0000-7000-8000-000000000000', phone)).rejects.toEqual(
      refusal('NOT_FOUND'),
    );
    expect(await context().get(Identity).idsByPhones([phone])).toEqual(new Map());
  });

  it('gives one answer, after the same work, for a wrong password, an unknown number and a person without one', async () => {
    const known = nextPhone();
    const withoutPassword = nextPhone();
    await register(context(), places.grid, known);
    await personIn(context(), places.grid, withoutPassword);
    const verify = jest.spyOn(context().get(PasswordHasher), 'verify');
    for (const phone of [known, nextPhone(), withoutPassword]) {
      verify.mockClear();
      const attempt = context().get(SignIn).execute({ phone, password: 'not the password' }, 'same-answer');
      await expect(attempt).rejects.toEqual(refusal('SIGN_IN_REFUSED'));
      expect(verify).toHaveBeenCalledTimes(1);
      await expect(verify.mock.results[0]?.value).resolves.toBe(false);
    }
    verify.mockRestore();
  });

  it('throttles an account at one address, and not the same account elsewhere nor another one there', async () => {
    const phone = nextPhone();
    const neighbour = nextPhone();
    await register(context(), places.grid, phone);
    await register(context(), places.grid, neighbour);
    const signIn = context().get(SignIn);
    for (let attempt = 0; attempt < 10; attempt += 1) {
      await expect(signIn.execute({ phone, password: 'wrong password' }, 'kiosk')).rejects.toEqual(
        refusal('SIGN_IN_REFUSED'),
      );
    }
    await expect(signIn.execute({ phone, password: PASSWORD }, 'kiosk')).rejects.toEqual(refusal('RATE_LIMITED'));
    await expect(signIn.execute({ phone, password: PASSWORD }, 'at-home')).resolves.toBeDefined();
    await expect(signIn.execute({ phone: neighbour, password: PASSWORD }, 'kiosk')).resolves.toBeDefined();
  });

  it('counts attempts that come at once', async () => {
    const phone = nextPhone();
    const outcomes = await Promise.allSettled(
      Array.from({ length: 25 }, () =>
        context().get(SignIn).execute({ phone, password: 'a guess, one of many' }, 'flood'),
      ),
    );
    const codes = outcomes.map((outcome) =>
      outcome.status === 'rejected' ? (outcome.reason as { code: string }).code : 'OK',
    );
    expect(codes.filter((code) => code === 'SIGN_IN_REFUSED')).toHaveLength(10);
    expect(codes.filter((code) => code === 'RATE_LIMITED')).toHaveLength(15);
  });

  it('does not count what succeeds', async () => {
    const phone = nextPhone();
    await register(context(), places.grid, phone);
    for (let attempt = 0; attempt < 12; attempt += 1)
      await context().get(SignIn).execute({ phone, password: PASSWORD }, 'often');
  });

  it('ends a session at sign-out, at once', async () => {
    const tokens = await register(context(), places.grid);
    await context()
      .get(SignOut)
      .execute(await actorOf(context(), tokens));
    expect(await resolve(context(), tokens)).toBeUndefined();
  });

  it('ends the other sessions when the password changes, and keeps this one', async () => {
    const phone = nextPhone();
    const here = await register(context(), places.grid, phone);
    const elsewhere = await context().get(SignIn).execute({ phone, password: PASSWORD }, 'elsewhere');
    await actorOf(context(), elsewhere);
    const change = { currentPassword: PASSWORD, newPassword: 'a new and longer password' };
    await context()
      .get(ChangePassword)
      .execute(await actorOf(context(), here), change);
    expect(await resolve(context(), elsewhere)).toBeUndefined();
    expect(await resolve(context(), here)).toBeDefined();
    await expect(context().get(SignIn).execute({ phone, password: PASSWORD }, 'old')).rejects.toEqual(
      refusal('SIGN_IN_REFUSED'),
    );
    await expect(context().get(SignIn).execute({ phone, password: change.newPassword }, 'new')).resolves.toBeDefined();
  });

  it('refuses to change the password without the present one', async () => {
    const actor = await actorOf(context(), await register(context(), places.grid));
    const change = { currentPassword: 'a wrong password', newPassword: 'a new and longer password' };
    await expect(context().get(ChangePassword).execute(actor, change)).rejects.toEqual(refusal('SIGN_IN_REFUSED'));
  });
});
