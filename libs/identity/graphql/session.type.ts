import { Field, ObjectType } from '@nestjs/graphql';
import { GraphQLDateTime } from '#platform';

/** Tokens of a signed-in person. */
@ObjectType('Session', { description: 'Tokens of a signed-in person. 登录会话' })
export class SessionType {
  @Field({ description: 'Send as `Authorization: Bearer …`; lives 15 minutes at most. 访问令牌' })
  accessToken: string;

  @Field(() => GraphQLDateTime, { description: 'End of the access token. 访问令牌到期' })
  accessTokenExpiresAt: Date;

  @Field({ description: 'Usable once, for the next pair of tokens; used twice, the session ends. 刷新令牌' })
  refreshToken: string;

  @Field(() => GraphQLDateTime, { description: 'End of the session. 会话到期' })
  refreshTokenExpiresAt: Date;

  personId: string;
}
