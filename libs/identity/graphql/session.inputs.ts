import { Field, ID, InputType } from '@nestjs/graphql';
import { IsOptional, IsString, MaxLength, MinLength } from 'class-validator';
import { IdempotencyKey, IsId, ShortText } from '#platform';
import { PERSON_NAME_MAX } from '../domain/names.js';

const PHONE_MAX = 40;
const PASSWORD_TEXT_MAX = 512;
const TOKEN_MAX = 512;
/** Shorter ones could be guessed by who has copied a token. */
const KEY_MIN = 16;

/** Phone number and password. */
@InputType({ description: 'Phone number and password. 手机号与密码' })
export class LoginInput {
  @Field({ description: 'Mobile number; blanks, hyphens and +86 are allowed. 手机号' })
  @ShortText(PHONE_MAX)
  phone: string;

  @Field({ description: 'Password. 密码' })
  @IsString()
  @MaxLength(PASSWORD_TEXT_MAX)
  password: string;
}

/** A person who registers himself. */
@InputType({ description: 'A person who registers. 注册' })
export class RegisterInput {
  @Field({ description: 'Mobile number; blanks, hyphens and +86 are allowed. 手机号' })
  @ShortText(PHONE_MAX)
  phone: string;

  @Field({ description: 'Password, 8 to 128 characters. 密码' })
  @IsString()
  @MaxLength(PASSWORD_TEXT_MAX)
  password: string;

  @Field({ description: 'Name, at most 50 characters; rare characters and emoji count as one. 姓名' })
  @ShortText(PERSON_NAME_MAX)
  displayName: string;

  @Field(() => ID, { description: 'Region of residence. 所在地区' })
  @IsId()
  regionId: string;
}

/** A refresh token to exchange. */
@InputType({ description: 'A refresh token to exchange. 刷新令牌' })
export class RefreshInput {
  @Field({ description: 'The newest refresh token. 刷新令牌' })
  @IsString()
  @MaxLength(TOKEN_MAX)
  refreshToken: string;

  @Field(() => ID, {
    nullable: true,
    description:
      'A random key of this exchange, 16 to 255 characters, kept until its answer is there: with it, an exchange whose answer was lost may be asked again. 幂等键',
  })
  @IsOptional()
  @MinLength(KEY_MIN)
  @IdempotencyKey()
  idempotencyKey?: string;
}

/** A password to replace. */
@InputType({ description: 'A password to replace. 修改密码' })
export class ChangePasswordInput {
  @Field({ description: 'The present password. 当前密码' })
  @IsString()
  @MaxLength(PASSWORD_TEXT_MAX)
  currentPassword: string;

  @Field({ description: 'The new password, 8 to 128 characters. 新密码' })
  @IsString()
  @MaxLength(PASSWORD_TEXT_MAX)
  newPassword: string;
}
