import { Field, ID, InputType } from '@nestjs/graphql';
import { IsBoolean, IsOptional, IsString } from 'class-validator';
import { IsId, LocalDateScalar } from '#platform';
import { VolunteerDetailsInput } from './volunteer-details.input.js';

/** Registers a volunteer. */
@InputType('RegisterVolunteerInput', { description: 'Registration of a volunteer. 志愿者注册' })
export class RegisterVolunteerInput extends VolunteerDetailsInput {
  @Field(() => ID, { nullable: true, description: 'Person, if not oneself. 代为注册' })
  @IsOptional()
  @IsId()
  personId?: string;

  @Field(() => ID, { nullable: true, description: 'Region; without it the own one. 所属地区' })
  @IsOptional()
  @IsId()
  regionId?: string;

  @Field(() => LocalDateScalar, { description: 'Date of birth. 出生日期' })
  @IsString()
  birthDate: string;

  @Field({ defaultValue: false, description: 'Consent of a guardian, needed under 18. 监护人同意' })
  @IsBoolean()
  guardianConsent: boolean = false;

  @Field({ defaultValue: true, description: 'Takes offers once verified. 是否值班' })
  @IsBoolean()
  onDuty: boolean = true;
}
