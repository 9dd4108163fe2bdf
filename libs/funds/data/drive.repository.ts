import { Injectable } from '@nestjs/common';
import { Brackets, In, LessThan } from 'typeorm';
import { generalErrors } from '#kernel';
import { Database } from '#platform';
import { SHOWN_STATES } from '../domain/drive.states.js';
import { DriveEntity } from './drive.entity.js';

/** Which drives somebody sees: of every lane those that are for him, and all of the charities he works for. */
export interface DriveScope {
  /** Charities whose drives are seen in every state. */
  readonly hostIds: readonly string[];
  /** Charities whose targeted drives are open to him. */
  readonly targetedHostIds: readonly string[];
  /** Path of the region he lives in: mutual aid of a region that contains it is open to him. */
  readonly homePath: string | null;
}

/** All SQL of drives. */
@Injectable()
export class DriveRepository {
  constructor(private readonly database: Database) {}

  async add(drive: DriveEntity): Promise<void> {
    await this.database.insertMany(DriveEntity, [drive]);
  }

  async find(id: string): Promise<DriveEntity | undefined> {
    return (await this.byIds([id])).get(id);
  }

  async byIds(ids: readonly string[]): Promise<Map<string, DriveEntity>> {
    const rows = await this.database.matching(DriveEntity, 'id', ids);
    return new Map(rows.map((row) => [row.id, row]));
  }

  /** Locks a drive until the unit ends. Throws NOT_FOUND. */
  async lock(id: string): Promise<DriveEntity> {
    const [row] = await this.database.lock(DriveEntity, [id]);
    if (!row) throw generalErrors.NOT_FOUND();
    return row;
  }

  /** Locks drives in ascending order until the unit ends. */
  async lockAll(ids: readonly string[]): Promise<void> {
    await this.database.lock(DriveEntity, ids);
  }

  /** Ids of all drives of funds. */
  async idsOfFunds(fundIds: readonly string[]): Promise<string[]> {
    const where = { fundId: In([...fundIds]) };
    const rows = await this.database.reader.find(DriveEntity, { select: { id: true }, where });
    return rows.map(({ id }) => id);
  }

  /** Ids of the archived drives of a fund. */
  async archivedOf(fundId: string): Promise<string[]> {
    const where = { fundId, state: 'ARCHIVED' as const };
    return (await this.database.reader.find(DriveEntity, { select: { id: true }, where })).map(({ id }) => id);
  }

  async change(id: string, patch: Partial<Omit<DriveEntity, 'id' | 'plan'>>): Promise<void> {
    await this.database.changeOne(DriveEntity, id, patch);
  }

  /** Drives of a scope, newest first, after an id; of one fund if given. */
  async page(
    scope: DriveScope,
    fundId: string | undefined,
    afterId: string | null,
    limit: number,
  ): Promise<DriveEntity[]> {
    const query = this.database.reader.createQueryBuilder(DriveEntity, 'row').orderBy('row.id', 'DESC').take(limit);
    if (afterId !== null) query.andWhere({ id: LessThan(afterId) });
    if (fundId !== undefined) query.andWhere({ fundId });
    query.andWhere(
      new Brackets((any) => {
        any.where({ lane: 'PUBLIC', state: In(SHOWN_STATES) });
        if (scope.hostIds.length > 0) any.orWhere({ hostId: In([...scope.hostIds]) });
        if (scope.targetedHostIds.length > 0) {
          any.orWhere({ lane: 'TARGETED', state: In(SHOWN_STATES), hostId: In([...scope.targetedHostIds]) });
        }
        if (scope.homePath !== null) {
          const within = 'row.lane = :aid AND row.state IN (:...shown) AND row.regionPath IN (:...above)';
          any.orWhere(within, { aid: 'MUTUAL_AID', shown: SHOWN_STATES, above: pathsAbove(scope.homePath) });
        }
      }),
    );
    return query.getMany();
  }
}

/** The path of a region and of all that contain it. */
function pathsAbove(path: string): string[] {
  const ids = path.split('/').filter((id) => id !== '');
  return ids.map((_, at) => `/${ids.slice(0, at + 1).join('/')}/`);
}
