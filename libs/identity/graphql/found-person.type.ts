import { Field, ID, ObjectType } from '@nestjs/graphql';
import { RegionType } from './region.type.js';

/** Somebody whom the station serves, found by phone number. */
@ObjectType('FoundPerson', { description: 'Somebody found by phone number. 查到的人员' })
export class FoundPersonType {
  @Field(() => ID, { description: 'Id. 人员编号' })
  id: string;

  @Field({ description: 'Name, to be asked for. 姓名' })
  displayName: string;

  @Field(() => RegionType, { description: 'Region of residence. 所在地区' })
  region: RegionType;
}
