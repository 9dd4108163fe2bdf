import { JwtService } from '@nestjs/jwt';
import type { INestApplicationContext } from '@nestjs/common';
import { newId } from '#kernel';
import { Config, Database, UnitOfWork } from '#platform';

const AT_ONCE = 500;
const PARTY = 'linli';

/** Somebody with an access token. */
export interface SignedInPerson {
  readonly personId: string;
  readonly token: string;
}

/** Signs people in without their passwords, as the sign-in would: a live session and a token for it. */
export async function signedIn(
  application: INestApplicationContext,
  personIds: readonly string[],
): Promise<SignedInPerson[]> {
  const database = application.get(Database, { strict: false });
  const secret = application.get(Config, { strict: false }).get('ACCESS_TOKEN_SECRET');
  const now = new Date();
  const later = new Date(now.getTime() + 86_400_000);
  const sessions = personIds.map((personId) => ({ id: newId(), personId }));
  for (let start = 0; start < sessions.length; start += AT_ONCE) {
    const chunk = sessions.slice(start, start + AT_ONCE);
    const rows = chunk.flatMap(({ id, personId }) => [id, personId, 1, 'no refresh token', now, now, later]);
    await application.get(UnitOfWork, { strict: false }).run(() =>
      database.change(
        `INSERT INTO identity_session (id, person_id, generation, token_hash, rotated_at, created_at, expires_at)
         VALUES ${chunk.map(() => '(?, ?, ?, ?, ?, ?, ?)').join(', ')}`,
        rows,
      ),
    );
  }
  const iat = Math.floor(now.getTime() / 1_000);
  const jwt = new JwtService();
  return sessions.map(({ id, personId }) => ({
    personId,
    token: jwt.sign(
      { sub: personId, sid: id, iat, exp: iat + 900, iss: PARTY, aud: PARTY },
      { secret, algorithm: 'HS256' },
    ),
  }));
}

/** The persons of the first volunteers. */
export async function somePeople(application: INestApplicationContext, count: number): Promise<string[]> {
  const database = application.get(Database, { strict: false });
  const sql = `SELECT person_id FROM volunteering_volunteer ORDER BY id LIMIT ${count}`;
  return (await database.rows<{ person_id: string }>(sql)).map(({ person_id: id }) => id);
}
