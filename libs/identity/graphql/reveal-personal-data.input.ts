import { Field, ID, InputType } from '@nestjs/graphql';
import { IsIn } from 'class-validator';
import { IsId, ShortText } from '#platform';
import { PERSONAL_FIELDS, type PersonalField } from '../app/reveal-personal-data.js';
import { PersonalFieldEnum } from './identity.enums.js';

/** A personal number to read. */
@InputType({ description: 'A personal number to read in full. 查看个人信息' })
export class RevealPersonalDataInput {
  @Field(() => ID, { description: 'Whose. 人员编号' })
  @IsId()
  personId: string;

  @Field(() => PersonalFieldEnum, { description: 'Which number. 字段' })
  @IsIn(PERSONAL_FIELDS)
  field: PersonalField;

  @Field({ description: 'Why it is needed; kept in the audit log. 查看理由' })
  @ShortText(200)
  reason: string;
}
