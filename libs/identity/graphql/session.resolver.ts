import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentActor, CurrentOperation, Public, SignedIn, type Actor, type OperationContext } from '#platform';
import { ChangePassword } from '../app/change-password.js';
import { MyAccount } from '../app/my-account.js';
import { RefreshSession } from '../app/refresh-session.js';
import { RegisterPerson } from '../app/register-person.js';
import { SignIn } from '../app/sign-in.js';
import { SignOut } from '../app/sign-out.js';
import { MeType } from './me.type.js';
import { ChangePasswordInput, LoginInput, RefreshInput, RegisterInput } from './session.inputs.js';
import { SessionType } from './session.type.js';

/** Registering, signing in and out. */
@Resolver(() => SessionType)
export class SessionResolver {
  constructor(
    private readonly registerPerson: RegisterPerson,
    private readonly signIn: SignIn,
    private readonly refreshSession: RefreshSession,
    private readonly signOut: SignOut,
    private readonly passwordChange: ChangePassword,
    private readonly account: MyAccount,
  ) {}

  /** Registers a person and signs him in. */
  @Mutation(() => SessionType, { description: 'Registers a person and signs in. 注册' })
  @Public()
  async register(
    @Args('input', { description: 'Who registers. 注册信息' }) input: RegisterInput,
    @CurrentOperation() operation: OperationContext,
  ): Promise<SessionType> {
    return this.registerPerson.execute(input, operation.address);
  }

  /** Signs in. */
  @Mutation(() => SessionType, { description: 'Signs in; one answer for an unknown number and a wrong password. 登录' })
  @Public()
  async login(
    @Args('input', { description: 'Phone number and password. 手机号与密码' }) input: LoginInput,
    @CurrentOperation() operation: OperationContext,
  ): Promise<SessionType> {
    return this.signIn.execute(input, operation.address);
  }

  /** Exchanges a refresh token. */
  @Mutation(() => SessionType, {
    description:
      'Exchanges the newest refresh token for the next pair; an older one ends the session, save where it brings the key of its own exchange again. 刷新令牌',
  })
  @Public()
  async refresh(@Args('input', { description: 'The token. 令牌' }) input: RefreshInput): Promise<SessionType> {
    return this.refreshSession.execute(input.refreshToken, input.idempotencyKey);
  }

  /** Ends this session. */
  @Mutation(() => Boolean, { description: 'Ends this session; always true. 退出登录' })
  @SignedIn()
  async logout(@CurrentActor() actor: Actor): Promise<boolean> {
    await this.signOut.execute(actor);
    return true;
  }

  /** Replaces the password; every other session ends. */
  @Mutation(() => MeType, { description: 'Replaces the password and ends every other session. 修改密码' })
  @SignedIn()
  async changePassword(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Old and new password. 新旧密码' }) input: ChangePasswordInput,
  ): Promise<MeType> {
    await this.passwordChange.execute(actor, input);
    return this.account.execute(actor.personId);
  }

  /** Whose session it is. */
  @ResolveField(() => MeType, { description: 'Whose session it is. 登录人' })
  async me(@Parent() session: SessionType): Promise<MeType> {
    return this.account.execute(session.personId);
  }
}
