import { Field, ID, InputType } from '@nestjs/graphql';
import { IsEnum, IsOptional, IsString } from 'class-validator';
import { IdempotencyKey, IsId, LocalDateScalar, ShortText } from '#platform';
import type { PersonCategory } from '../domain/category.js';
import { PersonCategoryEnum } from './catalogue.enums.js';

@InputType({ description: 'A decision that a person is of a category. 认定对象类别' })
export class DecideCategoryInput {
  @Field(() => ID, { description: 'The person, of your region. 人员' })
  @IsId()
  personId: string;

  @Field(() => PersonCategoryEnum, { description: 'The category. 类别' })
  @IsEnum(PersonCategoryEnum)
  category: PersonCategory;

  @Field(() => LocalDateScalar, { description: 'It holds from this day on. 有效期起' })
  @IsString()
  validFrom: string;

  @Field(() => LocalDateScalar, { nullable: true, description: 'To this day; left out, without end. 有效期止' })
  @IsOptional()
  @IsString()
  validTo?: string | null;

  @Field({ description: 'The paper it rests on. 认定依据' })
  @ShortText(200)
  basis: string;

  @Field(() => ID, { description: 'Your own key: repeating the call does nothing twice. 幂等键' })
  @IdempotencyKey()
  idempotencyKey: string;
}

@InputType({ description: 'Ends a decision. 终止对象类别' })
export class EndCategoryInput {
  @Field(() => ID, { description: 'The decision. 认定编号' })
  @IsId()
  decisionId: string;

  @Field(() => LocalDateScalar, { description: 'The last day on which it holds. 最后有效日' })
  @IsString()
  validTo: string;
}
