import { describeOnEachEngine } from '#testing';
import { ActorResolver, Config } from '#platform';
import { JwtService } from '@nestjs/jwt';
import { IdentitySetup } from '../app/identity-setup.facade.js';
import { RefreshSession } from '../app/refresh-session.js';
import { SignIn } from '../app/sign-in.js';
import { identityCapability } from '../identity.capability.js';
import { actorOf, createPlaces, nextPhone, PASSWORD, register, resolve, type Places } from './world.js';

const refusal = (code: string): unknown => expect.objectContaining({ code });

describeOnEachEngine('Refresh tokens', [identityCapability], (context) => {
  let places: Places;
  const refresh = (token: string, key?: string): ReturnType<RefreshSession['execute']> =>
    context().get(RefreshSession).execute(token, key);
  beforeAll(async () => {
    places = await createPlaces(context().get(IdentitySetup));
  });

  it('rotate: each gives the next, and the session stays the same', async () => {
    const first = await register(context(), places.grid);
    const second = await refresh(first.refreshToken);
    const third = await refresh(second.refreshToken);
    expect(new Set([first.refreshToken, second.refreshToken, third.refreshToken]).size).toBe(3);
    expect((await actorOf(context(), third)).sessionId).toBe((await actorOf(context(), first)).sessionId);
  });

  it('used twice end the whole family, the newest token and the access token too', async () => {
    const first = await register(context(), places.grid);
    const second = await refresh(first.refreshToken);
    await actorOf(context(), second);
    await expect(refresh(first.refreshToken)).rejects.toEqual(refusal('SESSION_ENDED'));
    await expect(refresh(second.refreshToken)).rejects.toEqual(refusal('SESSION_ENDED'));
    expect(await resolve(context(), second)).toBeUndefined();
  });

  it('are answered again where the answer was lost: the key of the exchange tells it from a copy', async () => {
    const first = await register(context(), places.grid);
    const lost = await refresh(first.refreshToken, 'key-of-the-exchange');
    const second = await refresh(first.refreshToken, 'key-of-the-exchange');
    const third = await refresh(first.refreshToken, 'key-of-the-exchange');
    expect(new Set([lost.refreshToken, second.refreshToken, third.refreshToken]).size).toBe(3);
    const fourth = await refresh(third.refreshToken, 'key-of-another-exchange');
    await expect(refresh(fourth.refreshToken)).resolves.toBeDefined();
  });

  test.each([
    ['with another key', 'key-of-somebody-else'],
    ['without a key', undefined],
  ])('used again %s end the family, although the first exchange had a key', async (_, key) => {
    const first = await register(context(), places.grid);
    const second = await refresh(first.refreshToken, 'key-of-the-exchange');
    await expect(refresh(first.refreshToken, key)).rejects.toEqual(refusal('SESSION_ENDED'));
    await expect(refresh(second.refreshToken)).rejects.toEqual(refusal('SESSION_ENDED'));
  });

  it('of an answer that had been thought lost, used after the second answer, end the family', async () => {
    const first = await register(context(), places.grid);
    const lost = await refresh(first.refreshToken, 'key-of-the-exchange');
    const second = await refresh(first.refreshToken, 'key-of-the-exchange');
    await expect(refresh(lost.refreshToken)).rejects.toEqual(refusal('SESSION_ENDED'));
    await expect(refresh(second.refreshToken)).rejects.toEqual(refusal('SESSION_ENDED'));
  });

  it('of another session of the same person live on', async () => {
    const phone = nextPhone();
    const stolen = await register(context(), places.grid, phone);
    const own = await context().get(SignIn).execute({ phone, password: PASSWORD }, 'own');
    await refresh(stolen.refreshToken);
    await expect(refresh(stolen.refreshToken)).rejects.toEqual(refusal('SESSION_ENDED'));
    await expect(refresh(own.refreshToken)).resolves.toBeDefined();
  });

  it('sent 20 times at once are exchanged once; the family of an honest client that raced itself lives', async () => {
    const first = await register(context(), places.grid);
    const outcomes = await Promise.allSettled(Array.from({ length: 20 }, () => refresh(first.refreshToken)));
    const won = outcomes.flatMap((outcome) => (outcome.status === 'fulfilled' ? [outcome.value] : []));
    expect(won).toHaveLength(1);
    for (const outcome of outcomes)
      if (outcome.status === 'rejected') expect(outcome.reason).toEqual(refusal('REFRESH_RACED'));
    await expect(refresh(won[0]?.refreshToken ?? '')).resolves.toBeDefined();
  });

  it('that are forged, cut, empty or huge are refused and end nothing', async () => {
    const { refreshToken } = await register(context(), places.grid);
    const [session, , ...rest] = refreshToken.split('.');
    const forged = [
      `${session}.2.${rest.join('.')}`,
      refreshToken.slice(0, -3),
      `${refreshToken}.x`,
      '',
      'x'.repeat(1_000_000),
    ];
    for (const token of forged) await expect(refresh(token)).rejects.toEqual(refusal('SESSION_ENDED'));
    await expect(refresh(refreshToken)).resolves.toBeDefined();
  });

  it('end with the session after 30 days', async () => {
    const { refreshToken } = await register(context(), places.grid);
    context().clock.advance({ days: 30 });
    await expect(refresh(refreshToken)).rejects.toEqual(refusal('SESSION_ENDED'));
  });

  it('leave the access token to end after 15 minutes by itself', async () => {
    const tokens = await register(context(), places.grid);
    context().clock.advance({ minutes: 14, seconds: 59 });
    expect(await resolve(context(), tokens)).toBeDefined();
    context().clock.advance({ seconds: 1 });
    expect(await resolve(context(), tokens)).toBeUndefined();
  });

  it('ends the oldest of eleven sessions', async () => {
    const phone = nextPhone();
    const oldest = await register(context(), places.grid, phone);
    const second = await context().get(SignIn).execute({ phone, password: PASSWORD }, 'many');
    for (let count = 0; count < 9; count += 1)
      await context().get(SignIn).execute({ phone, password: PASSWORD }, 'many');
    await expect(refresh(oldest.refreshToken)).rejects.toEqual(refusal('SESSION_ENDED'));
    await expect(refresh(second.refreshToken)).resolves.toBeDefined();
  });

  it('stand for nobody as an access token; neither do tokens of another key, algorithm or audience', async () => {
    const tokens = await register(context(), places.grid);
    const { personId, sessionId } = await actorOf(context(), tokens);
    const jwt = context().get(JwtService);
    const secret = context().get(Config).get('ACCESS_TOKEN_SECRET');
    const seconds = Math.floor(context().clock.now().getTime() / 1_000);
    const claims = { sub: personId, sid: sessionId, iat: seconds, exp: seconds + 60, iss: 'linli', aud: 'linli' };
    const good = await jwt.signAsync(claims, { secret, algorithm: 'HS256' });
    const unsigned = [Buffer.from('{"alg":"none","typ":"JWT"}').toString('base64url'), good.split('.')[1], ''].join(
      '.',
    );
    const bad = [
      tokens.refreshToken,
      unsigned,
      '',
      'x'.repeat(10_000),
      await jwt.signAsync(claims, { secret: 'x'.repeat(40), algorithm: 'HS256' }),
      await jwt.signAsync(claims, { secret, algorithm: 'HS512' }),
      await jwt.signAsync({ ...claims, aud: 'another' }, { secret, algorithm: 'HS256' }),
      await jwt.signAsync({ ...claims, exp: seconds }, { secret, algorithm: 'HS256' }),
      await jwt.signAsync(
        { ...claims, sub: (await register(context(), places.grid)).personId },
        { secret, algorithm: 'HS256' },
      ),
    ];
    const resolver = context().get(ActorResolver);
    expect(await resolver.resolve(`Bearer ${good}`)).toBeDefined();
    for (const token of bad) expect(await resolver.resolve(`Bearer ${token}`)).toBeUndefined();
    expect(await resolver.resolve(good)).toBeUndefined();
  });
});
