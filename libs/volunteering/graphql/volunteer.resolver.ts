import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { CurrentActor, Requires, SignedIn, type Actor } from '#platform';
import { ChangeStanding } from '../app/change-standing.js';
import { RegisterVolunteer } from '../app/register-volunteer.js';
import { SetOnDuty } from '../app/set-on-duty.js';
import { UpdateVolunteer } from '../app/update-volunteer.js';
import { VerifyVolunteer } from '../app/verify-volunteer.js';
import { RegisterVolunteerInput } from './register-volunteer.input.js';
import { UpdateVolunteerInput } from './update-volunteer.input.js';
import { ChangeVolunteerStandingInput, SetOnDutyInput, VerifyVolunteerInput } from './volunteer-standing.input.js';
import { VolunteerType } from './volunteer.type.js';

/** Mutations of volunteers. */
@Resolver(() => VolunteerType)
export class VolunteerResolver {
  constructor(
    private readonly register: RegisterVolunteer,
    private readonly update: UpdateVolunteer,
    private readonly duty: SetOnDuty,
    private readonly verify: VerifyVolunteer,
    private readonly standing: ChangeStanding,
  ) {}

  /** Registers oneself, or somebody else with the permission. */
  @Mutation(() => VolunteerType, { description: 'Registers a volunteer. 志愿者注册' })
  @SignedIn()
  registerVolunteer(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Registration. 注册信息' }) input: RegisterVolunteerInput,
  ): Promise<VolunteerType> {
    return this.register.execute(actor, input);
  }

  /** Changes what is given; the rest stays. */
  @Mutation(() => VolunteerType, { description: 'Changes a volunteer. 修改志愿者' })
  @SignedIn()
  updateVolunteer(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Changes. 修改内容' }) { volunteerId, ...draft }: UpdateVolunteerInput,
  ): Promise<VolunteerType> {
    return this.update.execute(actor, volunteerId, draft);
  }

  /** On or off duty. */
  @Mutation(() => VolunteerType, { description: 'Says whether I take offers now. 值班/休班' })
  @SignedIn()
  setOnDuty(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'On or off. 值班状态' }) input: SetOnDutyInput,
  ): Promise<VolunteerType> {
    return this.duty.execute(actor, input.onDuty);
  }

  /** The station verifies; again, for what was added since. */
  @Mutation(() => VolunteerType, {
    description: 'Verifies a volunteer, with the licences and insurances that are there now. 实名认证',
  })
  @Requires('volunteer.verify')
  verifyVolunteer(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Which one. 志愿者' }) input: VerifyVolunteerInput,
  ): Promise<VolunteerType> {
    return this.verify.execute(actor, input.volunteerId);
  }

  /** The station decides; leaving may be the volunteer's own wish. */
  @Mutation(() => VolunteerType, { description: 'Suspends, bars, takes back or deregisters. 志愿者处置' })
  @SignedIn()
  changeVolunteerStanding(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Decision. 处置' }) input: ChangeVolunteerStandingInput,
  ): Promise<VolunteerType> {
    return this.standing.execute(actor, input);
  }
}
