import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { CurrentActor, CurrentOperation, Public, Requires, type Actor, type OperationContext } from '#platform';
import { ActivateAccount } from '../app/activate-account.js';
import { IssueActivationCode } from '../app/issue-activation-code.js';
import { ActivateAccountInput, IssueActivationCodeInput } from './activation.inputs.js';
import { ActivationCodeType } from './activation.type.js';
import { SessionType } from './session.type.js';

/** How people whom a station entered (import, proxy) come to sign in themselves. */
@Resolver()
export class ActivationResolver {
  constructor(
    private readonly issue: IssueActivationCode,
    private readonly activate: ActivateAccount,
  ) {}

  /** Makes a code for a person of the worker's region who has no password yet. */
  @Mutation(() => ActivationCodeType, {
    description: 'Makes a code to hand to a person who has no password yet. 签发激活码',
  })
  @Requires('volunteer.register-others')
  async issueActivationCode(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Whose. 人员' }) input: IssueActivationCodeInput,
  ): Promise<ActivationCodeType> {
    return this.issue.execute(actor, input.personId);
  }

  /** Takes the account over and signs in. */
  @Mutation(() => SessionType, { description: 'Sets the first password by an activation code and signs in. 激活账号' })
  @Public()
  async activateAccount(
    @Args('input', { description: 'Number, code and password. 手机号、激活码与密码' }) input: ActivateAccountInput,
    @CurrentOperation() operation: OperationContext,
  ): Promise<SessionType> {
    return this.activate.execute(input, operation.address);
  }
}
