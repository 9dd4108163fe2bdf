import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { CurrentActor, Requires, SignedIn, type Actor } from '#platform';
import { DonatePoints } from '../app/donate-points.js';
import { GiftPoints } from '../app/gift-points.js';
import { GrantCarePoints } from '../app/grant-care-points.js';
import { RegisterCareRecipient } from '../app/register-care-recipient.js';
import {
  CareRecipientType,
  DonatePointsInput,
  GiftPointsInput,
  GrantCarePointsInput,
  PointsGivingType,
  RegisterCareRecipientInput,
} from './giving.type.js';

/** Gifts to family, donations to elders in need, and grants out of their pool. */
@Resolver(() => PointsGivingType)
export class GivingResolver {
  constructor(
    private readonly gift: GiftPoints,
    private readonly donate: DonatePoints,
    private readonly register: RegisterCareRecipient,
    private readonly grant: GrantCarePoints,
  ) {}

  @SignedIn()
  @Mutation(() => PointsGivingType, { description: 'Gives points to a relative; they keep their end. 赠与积分' })
  async giftPoints(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'To whom and how many. 赠与内容' }) input: GiftPointsInput,
  ): Promise<object> {
    return this.gift.execute(actor, input);
  }

  @SignedIn()
  @Mutation(() => PointsGivingType, { description: 'Donates points to elders in need. 捐赠积分' })
  async donatePoints(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'How many. 捐赠内容' }) input: DonatePointsInput,
  ): Promise<object> {
    return this.donate.execute(actor, input);
  }

  @Requires('points.register-care')
  @Mutation(() => CareRecipientType, { description: 'Registers an elder who may receive points. 登记助老对象' })
  async registerCareRecipient(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Who and why. 登记内容' }) input: RegisterCareRecipientInput,
  ): Promise<CareRecipientType> {
    return this.register.execute(actor, input);
  }

  @Requires('points.grant-care')
  @Mutation(() => PointsGivingType, { description: 'Grants points of a pool to an elder. 发放助老积分' })
  async grantCarePoints(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'To whom, how many and why. 发放内容' }) input: GrantCarePointsInput,
  ): Promise<object> {
    return this.grant.execute(actor, input);
  }
}
