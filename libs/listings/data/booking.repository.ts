import { Injectable } from '@nestjs/common';
import { Brackets, In, IsNull, LessThan, MoreThan } from 'typeorm';
import { generalErrors } from '#kernel';
import { Database } from '#platform';
import type { BookingPlace } from '../domain/booking.js';
import { STANDING_STATES } from '../domain/booking.states.js';
import type { Interval } from '../domain/opening-hours.js';
import { BookingEntity } from './space.entities.js';

/** All SQL of bookings. Lock the room first where a booking is placed, the booking alone where it is decided. */
@Injectable()
export class BookingRepository {
  constructor(private readonly database: Database) {}

  async add(booking: BookingEntity): Promise<void> {
    await this.database.insertMany(BookingEntity, [booking]);
  }

  async change(id: string, patch: Partial<Pick<BookingEntity, 'state' | 'decidedBy' | 'decidedAt' | 'reason'>>) {
    await this.database.writer.update(BookingEntity, { id }, patch);
  }

  /** Throws NOT_FOUND. */
  async find(id: string): Promise<BookingEntity> {
    const [row] = await this.database.matching(BookingEntity, 'id', [id]);
    if (row === undefined) throw generalErrors.NOT_FOUND();
    return row;
  }

  /** Throws NOT_FOUND. */
  async lock(id: string): Promise<BookingEntity> {
    const [row] = await this.database.lock(BookingEntity, [id]);
    if (row === undefined) throw generalErrors.NOT_FOUND();
    return row;
  }

  async lockMany(ids: readonly string[]): Promise<BookingEntity[]> {
    return this.database.lock(BookingEntity, ids);
  }

  /** Whether a booking that stands shares an instant with an interval. Lock the room first. */
  async isTaken(roomId: string, { startsAt, endsAt }: Interval): Promise<boolean> {
    return this.database.reader.existsBy(BookingEntity, {
      ...{ roomId, state: In([...STANDING_STATES]) },
      ...{ startsAt: LessThan(endsAt), endsAt: MoreThan(startsAt) },
    });
  }

  /** How many bookings of a room one booker has standing: an organisation's together, else the person's. */
  async countStanding(
    roomId: string,
    { organisationId, bookedBy }: Pick<BookingEntity, 'organisationId' | 'bookedBy'>,
  ): Promise<number> {
    const query = this.database.reader
      .createQueryBuilder(BookingEntity, 'row')
      .where({ roomId, state: In([...STANDING_STATES]) });
    if (organisationId === null) query.andWhere('row.organisationId IS NULL').andWhere({ bookedBy });
    else query.andWhere({ organisationId });
    return query.getCount();
  }

  /** When the bookings of a space began that one booker missed since an instant: an organisation's together, else the person's. */
  async missedBy(
    spaceId: string,
    { organisationId, bookedBy }: Pick<BookingEntity, 'organisationId' | 'bookedBy'>,
    since: Date,
  ): Promise<Date[]> {
    const booker = organisationId === null ? { organisationId: IsNull(), bookedBy } : { organisationId };
    const rows = await this.database.reader.find(BookingEntity, {
      ...{ select: { startsAt: true }, where: { spaceId, ...booker, state: 'NO_SHOW', startsAt: MoreThan(since) } },
    });
    return rows.map(({ startsAt }) => startsAt);
  }

  /** Bookings of some rooms that stand and end after an instant. */
  async standingIn(roomIds: readonly string[], after: Date): Promise<BookingEntity[]> {
    if (roomIds.length === 0) return [];
    return this.database.reader.find(BookingEntity, {
      where: { roomId: In([...roomIds]), state: In([...STANDING_STATES]), endsAt: MoreThan(after) },
      order: { id: 'ASC' },
    });
  }

  /** Bookings of a room that overlap an interval, by their begin; `all`: also those that came to nothing. */
  async ofRoom(
    roomId: string,
    { startsAt, endsAt }: Interval,
    all: boolean,
    after: BookingPlace | null,
    limit: number,
  ): Promise<BookingEntity[]> {
    const query = this.database.reader
      .createQueryBuilder(BookingEntity, 'row')
      .where({ roomId, startsAt: LessThan(endsAt), endsAt: MoreThan(startsAt) })
      .orderBy('row.startsAt', 'ASC')
      .addOrderBy('row.id', 'ASC')
      .take(limit);
    if (!all) query.andWhere({ state: In([...STANDING_STATES, 'DONE']) });
    if (after !== null) {
      query.andWhere(
        new Brackets((either) =>
          either
            .where({ startsAt: MoreThan(after.startsAt) })
            .orWhere({ startsAt: after.startsAt, id: MoreThan(after.id) }),
        ),
      );
    }
    return query.getMany();
  }

  /** Bookings that a person placed or that are of his organisations, newest first. */
  async ofBooker(
    personId: string,
    organisationIds: readonly string[],
    afterId: string | null,
    limit: number,
  ): Promise<BookingEntity[]> {
    const query = this.database.reader
      .createQueryBuilder(BookingEntity, 'row')
      .where(
        new Brackets((either) => {
          either.where({ bookedBy: personId });
          if (organisationIds.length > 0) either.orWhere({ organisationId: In([...organisationIds]) });
        }),
      )
      .orderBy('row.id', 'DESC')
      .take(limit);
    if (afterId !== null) query.andWhere({ id: LessThan(afterId) });
    return query.getMany();
  }
}
