import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Connection, GraphQLDateTime, LatitudeScalar, LocalDateScalar, LongitudeScalar } from '#platform';
import type { VolunteerState } from '../domain/volunteer.states.js';
import type { TravelMode } from '../domain/vocabulary.js';
import { VolunteerStateEnum } from './state.enums.js';
import { TravelModeEnum } from './vocabulary.enums.js';

/** A point in WGS-84. */
@ObjectType('GeoPoint', { description: 'A point in WGS-84. 坐标点' })
export class GeoPointType {
  @Field(() => LongitudeScalar, { description: 'Longitude in degrees. 经度' })
  longitude: number;

  @Field(() => LatitudeScalar, { description: 'Latitude in degrees. 纬度' })
  latitude: number;
}

/** A weekly window in Shanghai time. */
@ObjectType('AvailabilityWindow', { description: 'A weekly window in Shanghai time. 可服务时段' })
export class AvailabilityWindowType {
  @Field(() => Int, { description: '1 Monday to 7 Sunday. 星期' })
  weekday: number;

  @Field(() => Int, { description: 'Minute of the day at which it begins. 开始分钟' })
  fromMinute: number;

  @Field(() => Int, { description: 'Minute of the day at which it ends. 结束分钟' })
  toMinute: number;
}

/** A licence; its number is never shown. */
@ObjectType('VolunteerLicence', { description: 'A licence; its number is never shown. 证书' })
export class LicenceType {
  @Field({ description: 'Kind of licence. 证书类别' })
  kind: string;

  @Field(() => LocalDateScalar, { description: 'First day. 生效日' })
  validFrom: string;

  @Field(() => LocalDateScalar, { description: 'Last day. 到期日' })
  validTo: string;

  @Field({ description: 'Whether the station verified it: before that it does not count. 是否已核验' })
  verified: boolean;
}

/** A volunteer, for themselves and the staff of the region. */
@ObjectType('Volunteer', { description: 'A volunteer. 志愿者' })
export class VolunteerType {
  @Field(() => ID, { description: 'Id. 编号' })
  id: string;

  @Field({ description: 'Unified volunteer number. 志愿者编号' })
  number: string;

  @Field(() => VolunteerStateEnum, { description: 'State. 状态' })
  state: VolunteerState;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'End of a rest, suspension or bar. 截止时间' })
  stateUntil: Date | null;

  @Field({ description: 'Whether offers are taken now. 是否值班' })
  onDuty: boolean;

  @Field(() => ID, { description: 'Region. 所属地区' })
  regionId: string;

  @Field(() => [String], { description: 'Skills. 技能' })
  skills: string[];

  @Field(() => [String], { description: 'Languages and dialects. 语言' })
  languages: string[];

  @Field(() => [AvailabilityWindowType], { description: 'Weekly windows; none means any time. 可服务时间' })
  availability: AvailabilityWindowType[];

  @Field(() => Int, { description: 'Reach in metres. 服务半径（米）' })
  reachMetres: number;

  @Field(() => TravelModeEnum, { description: 'Way of travelling. 出行方式' })
  travelMode: TravelMode;

  @Field(() => Int, { description: 'Minutes to get ready. 准备时间（分钟）' })
  turnoutMinutes: number;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'Verified at. 实名认证时间' })
  verifiedAt: Date | null;

  @Field(() => GraphQLDateTime, { description: 'Registered at. 注册时间' })
  createdAt: Date;

  personId: string;
  birthDate: string;
  homeLongitude: number | null;
  homeLatitude: number | null;
}

/** A page of volunteers. */
@ObjectType('VolunteerConnection', { description: 'A page of volunteers. 志愿者列表' })
export class VolunteerConnection extends Connection(VolunteerType) {}
