import { Field, ID, ObjectType } from '@nestjs/graphql';
import { GraphQLDateTime, LocalDateScalar } from '#platform';
import type { PersonCategory } from '../domain/category.js';
import { PersonCategoryEnum } from './catalogue.enums.js';

@ObjectType('CategoryDecision', {
  description: 'A decision that a person is of a category, for him and his station only. 对象类别认定',
})
export class CategoryDecisionType {
  @Field(() => ID, { description: 'Id. 编号' })
  id: string;

  @Field(() => PersonCategoryEnum, { description: 'The category. 类别' })
  category: PersonCategory;

  @Field(() => LocalDateScalar, { description: 'It holds from this day on. 有效期起' })
  validFrom: string;

  @Field(() => LocalDateScalar, { nullable: true, description: 'To this day; null is without end. 有效期止' })
  validTo: string | null;

  @Field({ description: 'The paper it rests on. 认定依据' })
  basis: string;

  @Field(() => GraphQLDateTime, { description: 'Decided at. 认定时间' })
  decidedAt: Date;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'Its end was decided at. 终止时间' })
  endedAt: Date | null;
}
