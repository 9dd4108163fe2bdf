import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { MinutesScalar } from '#platform';
import type { ServiceMode, Urgency } from '../domain/vocabulary.js';
import { ServiceModeEnum, UrgencyEnum } from './vocabulary.enums.js';

/** An item of the service menu. */
@ObjectType('MenuItem', { description: 'What can be ordered. 服务菜单项' })
export class MenuItemType {
  @Field(() => ID, { description: 'Id. 编号' })
  id: string;

  @Field({ description: 'Code, unique in its region. 代码' })
  code: string;

  @Field({ description: 'Class of service. 类别' })
  category: string;

  @Field({ description: 'Name. 名称' })
  name: string;

  @Field({ description: 'What it is. 说明' })
  description: string;

  @Field(() => [String], { description: 'Skills it asks for. 所需技能' })
  skills: string[];

  @Field(() => String, { nullable: true, description: 'Licence it demands. 所需证书' })
  licence: string | null;

  @Field(() => Int, { description: 'Risk, 0 none to 3 high. 风险等级' })
  riskGrade: number;

  @Field(() => MinutesScalar, { description: 'Usual length. 通常时长（分钟）' })
  usualMinutes: number;

  @Field(() => ServiceModeEnum, { description: 'How it happens. 服务方式' })
  mode: ServiceMode;

  @Field({ description: 'Whether the station accepts each request. 是否需站点受理' })
  needsAcceptance: boolean;

  @Field(() => Int, { description: 'Volunteers usually needed. 通常人数' })
  places: number;

  @Field(() => UrgencyEnum, { description: 'Usual urgency. 默认紧急程度' })
  urgency: Urgency;
}
