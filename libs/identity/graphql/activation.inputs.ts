import { Field, ID, InputType } from '@nestjs/graphql';
import { IsString, MaxLength } from 'class-validator';
import { IsId, ShortText } from '#platform';

const TEXT_MAX = 40;
const PASSWORD_TEXT_MAX = 512;

/** Whose code is wanted. */
@InputType({ description: 'Whose activation code is wanted. 签发激活码' })
export class IssueActivationCodeInput {
  @Field(() => ID, { description: 'The person. 人员编号' })
  @IsId()
  personId: string;
}

/** An account to take over. */
@InputType({ description: 'An account to take over by its activation code. 激活账号' })
export class ActivateAccountInput {
  @Field({ description: 'Mobile number that the station entered. 手机号' })
  @ShortText(TEXT_MAX)
  phone: string;

  @Field({ description: 'The code that the station handed over. 激活码' })
  @ShortText(TEXT_MAX)
  activationCode: string;

  @Field({ description: 'Password, 8 to 128 characters. 密码' })
  @IsString()
  @MaxLength(PASSWORD_TEXT_MAX)
  password: string;
}
