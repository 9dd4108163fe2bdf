import type { INestApplicationContext } from '@nestjs/common';
import { newId } from '#kernel';
import { Database, type Actor } from '#platform';
import { CreateServiceRequest } from '#volunteering';

/** An urgent service at the resident's home that asks for one skill and for insurance, and goes to dispatch without acceptance. */
export const ITEM = { name: '突发情况上门查看', skill: '急救' } as const;

/** A request that waits for volunteers. */
export interface PlacedRequest {
  readonly id: string;
  readonly skill: string;
  readonly point: { readonly longitude: number; readonly latitude: number };
}

/** Orders the same service all over the district, each by another resident near another volunteer. Nobody is asked yet. */
export async function placeRequests(application: INestApplicationContext, count: number): Promise<PlacedRequest[]> {
  const database = application.get(Database, { strict: false });
  const create = application.get(CreateServiceRequest, { strict: false });
  const [item] = await database.rows<{ id: string }>('SELECT id FROM volunteering_menu_item WHERE name = ?', [
    ITEM.name,
  ]);
  const placed: PlacedRequest[] = [];
  for (const { person_id: requesterId, region_id: regionId, ...home } of await residents(database, count)) {
    const point = { longitude: Number(home.home_longitude), latitude: Number(home.home_latitude) };
    const id = await create.execute(actorOf(requesterId), {
      ...{
        itemId: item?.id ?? '',
        regionId,
        channel: 'APP',
        risks: '无',
        address: '双元路 1 号',
        point: { ...point, system: 'WGS84' },
      },
      ...{ ...tomorrowAfternoon(), idempotencyKey: newId() },
    });
    placed.push({ id, skill: ITEM.skill, point });
  }
  return placed;
}

export interface Resident {
  person_id: string;
  region_id: string;
  home_longitude: unknown;
  home_latitude: unknown;
}

/** Volunteers are residents too: one in a few thousand of them, spread over the district by the order of their ids. */
export const residents = (database: Database, count: number): Promise<Resident[]> =>
  database.rows<Resident>(
    `SELECT person_id, region_id, home_longitude, home_latitude FROM volunteering_volunteer ORDER BY person_id LIMIT ${count}`,
  );

/** Tomorrow from 14 to 15 o'clock in Shanghai. */
export function tomorrowAfternoon(): { startsAt: Date; endsAt: Date } {
  const day = new Date(Date.now() + 32 * 3_600_000).toISOString().slice(0, 10);
  return { startsAt: new Date(`${day}T14:00:00+08:00`), endsAt: new Date(`${day}T15:00:00+08:00`) };
}

const actorOf = (personId: string): Actor => ({
  personId,
  sessionId: newId(),
  permissions: new Set<string>(),
  regionPaths: () => [],
  organisationIds: () => [],
});
