import { ArgsType, Field, ID } from '@nestjs/graphql';
import { IsIn, IsOptional } from 'class-validator';
import { IsId, PageArgs } from '#platform';
import { ORGANISATION_KINDS, type OrganisationKind } from '../domain/organisations.js';
import { OrganisationKindEnum } from './identity.enums.js';

/** Which organisations are wanted. */
@ArgsType()
export class OrganisationsArgs extends PageArgs {
  @Field(() => OrganisationKindEnum, { nullable: true, description: 'Only of this kind. 类型' })
  @IsOptional()
  @IsIn(ORGANISATION_KINDS)
  kind?: OrganisationKind;

  @Field(() => ID, { nullable: true, description: 'Only with their home in this region itself. 所在地区' })
  @IsOptional()
  @IsId()
  regionId?: string;
}
