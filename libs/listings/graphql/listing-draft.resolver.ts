import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { CurrentActor, Requires, SignedIn, type Actor } from '#platform';
import { AddSlots } from '../app/add-slots.js';
import { CancelSlot } from '../app/cancel-slot.js';
import { CreateListing } from '../app/create-listing.js';
import { EditListing } from '../app/edit-listing.js';
import { PublishListing } from '../app/publish-listing.js';
import { SubmitListing } from '../app/submit-listing.js';
import { termsOf } from './listing-input.js';
import {
  AddSlotsInput,
  CancelSlotInput,
  CreateListingInput,
  EditListingInput,
  PublishListingInput,
  SubmitListingInput,
} from './listing-steps.inputs.js';
import { ListingType, SlotType } from './listing.type.js';

/** What the people of a provider do with their listings. */
@Resolver(() => ListingType)
export class ListingDraftResolver {
  constructor(
    private readonly create: CreateListing,
    private readonly edit: EditListing,
    private readonly submit: SubmitListing,
    private readonly publishing: PublishListing,
    private readonly slots: AddSlots,
    private readonly callOff: CancelSlot,
  ) {}

  @Requires('listing.manage')
  @Mutation(() => ListingType, { description: 'Draws up a listing. 起草服务项目' })
  createListing(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'The listing. 服务项目内容' }) input: CreateListingInput,
  ): Promise<ListingType> {
    return this.create.execute(actor, { ...input, terms: termsOf(input.terms) });
  }

  @Requires('listing.manage')
  @Mutation(() => ListingType, { description: 'Writes new terms; it is a draft again. 修改服务项目' })
  editListing(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'The new terms. 新条款' }) input: EditListingInput,
  ): Promise<ListingType> {
    return this.edit.execute(actor, { ...input, terms: termsOf(input.terms) });
  }

  @Requires('listing.manage')
  @Mutation(() => ListingType, { description: 'Hands a draft in for review. 提交审核' })
  submitListing(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Which one. 服务项目' }) { listingId }: SubmitListingInput,
  ): Promise<ListingType> {
    return this.submit.execute(actor, listingId);
  }

  @Requires('listing.manage')
  @Mutation(() => ListingType, { description: 'Publishes an approved listing. 发布服务项目' })
  publishListing(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Which one. 服务项目' }) { listingId }: PublishListingInput,
  ): Promise<ListingType> {
    return this.publishing.execute(actor, listingId);
  }

  @Requires('listing.manage')
  @Mutation(() => [SlotType], { description: 'Adds slots to a listing. 增加场次' })
  addSlots(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'The slots. 场次内容' }) input: AddSlotsInput,
  ): Promise<SlotType[]> {
    return this.slots.execute(actor, input);
  }

  @SignedIn()
  @Mutation(() => SlotType, { description: 'Calls a slot off; its orders end. 取消场次' })
  cancelSlot(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Which one, and why. 场次与原因' }) input: CancelSlotInput,
  ): Promise<SlotType> {
    return this.callOff.execute(actor, input);
  }
}
