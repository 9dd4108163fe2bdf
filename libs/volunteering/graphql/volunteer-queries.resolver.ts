import { Args, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { decodeCursor, encodeCursor } from '#kernel';
import {
  CurrentActor,
  keysetPage,
  Loaders,
  LocalDateScalar,
  OptionalIdArg,
  PageArgs,
  Requires,
  SignedIn,
  type Actor,
  type Page,
} from '#platform';
import { VolunteerQueries } from '../app/volunteer-queries.js';
import { VolunteersArgs } from './list.args.js';
import { ServiceRecordConnection, ServiceRecordType } from './service-record.type.js';
import { LicencesLoader, VolunteerNameLoader } from './volunteer.loaders.js';
import { GeoPointType, LicenceType, VolunteerConnection, VolunteerType } from './volunteer.type.js';

/** Reading volunteers and own records. */
@Resolver(() => VolunteerType)
export class VolunteerQueriesResolver {
  constructor(private readonly queries: VolunteerQueries) {}

  /** Oneself, or one of the own region. */
  @Query(() => VolunteerType, { description: 'A volunteer; without an id myself. 志愿者' })
  @SignedIn()
  volunteer(
    @CurrentActor() actor: Actor,
    @OptionalIdArg('id', 'Volunteer. 志愿者') id?: string,
  ): Promise<VolunteerType> {
    return this.queries.one(actor, id ?? null);
  }

  /** Volunteers of the regions one may read. */
  @Query(() => VolunteerConnection, { description: 'Volunteers of my regions, newest first. 志愿者列表' })
  @Requires('volunteer.read')
  async volunteers(@CurrentActor() actor: Actor, @Args() args: VolunteersArgs): Promise<Page<VolunteerType>> {
    const rows = await this.queries.list(actor, args, idAfter(args.after), args.first + 1);
    return keysetPage(rows, args.first, idCursor, args.after);
  }

  /** Own service records with the reason of every count. */
  @Query(() => ServiceRecordConnection, { description: 'My service records, newest first. 我的服务记录' })
  @SignedIn()
  async myServiceRecords(@CurrentActor() actor: Actor, @Args() args: PageArgs): Promise<Page<ServiceRecordType>> {
    const rows = await this.queries.myRecords(actor, idAfter(args.after), args.first + 1);
    return keysetPage(rows, args.first, idCursor, args.after);
  }

  /** As in the register of people. */
  @ResolveField(() => String, { description: 'Name. 姓名' })
  async displayName(@Parent() volunteer: VolunteerType, @Loaders() loaders: Loaders): Promise<string> {
    return (await loaders.get(VolunteerNameLoader).load(volunteer.personId)) ?? '';
  }

  /** Without their numbers. */
  @ResolveField(() => [LicenceType], { description: 'Licences. 证书' })
  async licences(@Parent() volunteer: VolunteerType, @Loaders() loaders: Loaders): Promise<LicenceType[]> {
    return (await loaders.get(LicencesLoader).load(volunteer.id)) ?? [];
  }

  /** Only for the volunteer. */
  @ResolveField(() => LocalDateScalar, { nullable: true, description: 'Date of birth; only my own. 出生日期' })
  birthDate(@CurrentActor() actor: Actor, @Parent() volunteer: VolunteerType): string | null {
    return volunteer.personId === actor.personId ? volunteer.birthDate : null;
  }

  /** Only for the volunteer. */
  @ResolveField(() => GeoPointType, { nullable: true, description: 'Where travel begins; only my own. 常驻点' })
  home(@CurrentActor() actor: Actor, @Parent() volunteer: VolunteerType): GeoPointType | null {
    const { homeLongitude: longitude, homeLatitude: latitude } = volunteer;
    const own = volunteer.personId === actor.personId;
    return own && longitude !== null && latitude !== null ? { longitude, latitude } : null;
  }
}

/** Lists are ordered by id, which is ordered by time. */
export const idCursor = (row: { id: string }): string => encodeCursor([row.id]);

/** The id in a cursor. Throws BAD_USER_INPUT. */
export const idAfter = (after: string | null | undefined): string | null =>
  after ? decodeCursor(after, ['id'])[0] : null;
