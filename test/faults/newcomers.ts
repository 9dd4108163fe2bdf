import { GraphqlClient } from '#testing';
import type { LinliProcess, Scene } from './harness/index.js';

/** Somebody who has registered and is signed in. */
export interface Newcomer {
  readonly personId: string;
  readonly token: string;
}

const REGISTER = 'mutation($input: RegisterInput!) { register(input: $input) { accessToken me { id } } }';
/** What a process must be told so that all of them may register from one address. */
export const ENROLMENT = { REGISTRATIONS_PER_HOUR: '100000' };

/** Registers so many people in a community of the demo district; `from` keeps their numbers apart from others'. */
export async function newcomers(scene: Scene, api: LinliProcess, count: number, from = 2_000): Promise<Newcomer[]> {
  const [region] = await scene.rows<{ id: string }>("SELECT id FROM {db}identity_region WHERE level = 'COMMUNITY'");
  const nobody = new GraphqlClient(api.url);
  const found: Newcomer[] = [];
  for (let n = 0; n < count; n += 1) {
    const phone = `1990000${String(from + n)}`;
    const input = { displayName: `来客${n}`, phone, password: `a long password ${n}`, regionId: region?.id };
    const { register } = await nobody.run<{ register: { accessToken: string; me: { id: string } } }>(REGISTER, {
      input,
    });
    found.push({ personId: register.me.id, token: register.accessToken });
  }
  return found;
}
