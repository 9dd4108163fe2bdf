import { Field, ID, InputType } from '@nestjs/graphql';
import { IsIn, IsOptional } from 'class-validator';
import { IsId, ShortText } from '#platform';
import { PUBLIC_NAME_MAX } from '../domain/names.js';
import { ORGANISATION_KINDS, type OrganisationKind } from '../domain/organisations.js';
import { OrganisationKindEnum } from './identity.enums.js';

/** An organisation to enter. */
@InputType({ description: 'An organisation to enter. 登记组织' })
export class CreateOrganisationInput {
  @Field(() => OrganisationKindEnum, { description: 'Kind. 类型' })
  @IsIn(ORGANISATION_KINDS)
  kind: OrganisationKind;

  @Field({ description: 'Name, at most 100 characters. 名称' })
  @ShortText(PUBLIC_NAME_MAX)
  name: string;

  @Field(() => ID, { description: 'Its home region. 所在地区' })
  @IsId()
  regionId: string;

  @Field(() => String, {
    nullable: true,
    description: 'Unified social credit code; a wrong one is kept and shown with a warning. 统一社会信用代码',
  })
  @IsOptional()
  @ShortText(40)
  creditCode?: string | null;
}
