import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsDate,
  IsInt,
  IsOptional,
  Min,
  ValidateNested,
} from 'class-validator';
import { GraphQLDateTime, IdempotencyKey, IsId, ShortText } from '#platform';
import { ListingTermsInput } from './listing-terms.input.js';

@InputType({ description: 'A listing as its provider draws it up. 起草服务项目' })
export class CreateListingInput {
  @Field(() => ID, { description: 'The provider. 服务机构' })
  @IsId()
  providerId: string;

  @Field(() => ListingTermsInput, { description: 'Its terms. 条款' })
  @ValidateNested()
  @Type(() => ListingTermsInput)
  terms: ListingTermsInput;

  @Field(() => ID, { description: 'Your own key: repeating the call does nothing twice. 幂等键' })
  @IdempotencyKey()
  idempotencyKey: string;
}

@InputType({ description: 'New terms of a listing, which are reviewed anew. 修改服务项目' })
export class EditListingInput {
  @Field(() => ID, { description: 'The listing. 服务项目' })
  @IsId()
  listingId: string;

  @Field(() => ListingTermsInput, { description: 'All of its terms. 条款' })
  @ValidateNested()
  @Type(() => ListingTermsInput)
  terms: ListingTermsInput;

  @Field(() => ID, { description: 'Your own key: repeating the call does nothing twice. 幂等键' })
  @IdempotencyKey()
  idempotencyKey: string;
}

@InputType({ description: 'Hands a draft in for review. 提交审核' })
export class SubmitListingInput {
  @Field(() => ID, { description: 'The listing. 服务项目' })
  @IsId()
  listingId: string;
}

@InputType({ description: 'The review of a listing. 审核服务项目' })
export class ReviewListingInput {
  @Field(() => ID, { description: 'The listing. 服务项目' })
  @IsId()
  listingId: string;

  @Field(() => ID, { description: 'The terms that you have read. 所审条款' })
  @IsId()
  termsId: string;

  @Field(() => Boolean, { description: 'Approved, or sent back. 是否通过' })
  @IsBoolean()
  approved: boolean;

  @Field(() => String, { nullable: true, description: 'Why it is sent back; needed then. 原因' })
  @IsOptional()
  @ShortText(500)
  reason?: string | null;
}

@InputType({ description: 'A fund agrees to bear what terms name it for. 基金同意承担' })
export class AgreeToListingTermsInput {
  @Field(() => ID, { description: 'The listing. 服务项目' })
  @IsId()
  listingId: string;

  @Field(() => ID, { description: 'The terms that you have read. 所阅条款' })
  @IsId()
  termsId: string;

  @Field(() => ID, { description: 'The fund. 基金' })
  @IsId()
  fundId: string;
}

@InputType({ description: 'Publishes an approved listing. 发布服务项目' })
export class PublishListingInput {
  @Field(() => ID, { description: 'The listing. 服务项目' })
  @IsId()
  listingId: string;
}

@InputType({ description: 'Suspends a listing. 暂停服务项目' })
export class SuspendListingInput {
  @Field(() => ID, { description: 'The listing. 服务项目' })
  @IsId()
  listingId: string;

  @Field({ description: 'Why. 原因' })
  @ShortText(500)
  reason: string;
}

@InputType({ description: 'Lets a suspended listing go on. 恢复服务项目' })
export class ResumeListingInput {
  @Field(() => ID, { description: 'The listing. 服务项目' })
  @IsId()
  listingId: string;
}

@InputType({ description: 'Ends a listing for good. 下架服务项目' })
export class RetireListingInput {
  @Field(() => ID, { description: 'The listing. 服务项目' })
  @IsId()
  listingId: string;
}

@InputType({ description: 'A time at which a service is given. 场次' })
export class SlotInput {
  @Field(() => GraphQLDateTime, { description: 'It begins at. 开始时间' })
  @IsDate()
  startsAt: Date;

  @Field(() => GraphQLDateTime, { description: 'It ends at, within 24 hours. 结束时间' })
  @IsDate()
  endsAt: Date;

  @Field(() => Int, { description: 'Places. 名额' })
  @IsInt()
  @Min(1)
  capacity: number;
}

@InputType({ description: 'Slots that a provider adds to a listing. 增加场次' })
export class AddSlotsInput {
  @Field(() => ID, { description: 'The listing. 服务项目' })
  @IsId()
  listingId: string;

  @Field(() => [SlotInput], { description: 'The slots, 1 to 100. 场次' })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => SlotInput)
  slots: SlotInput[];

  @Field(() => ID, { description: 'Your own key: repeating the call does nothing twice. 幂等键' })
  @IdempotencyKey()
  idempotencyKey: string;
}

@InputType({ description: 'Calls a slot off. 取消场次' })
export class CancelSlotInput {
  @Field(() => ID, { description: 'The slot. 场次' })
  @IsId()
  slotId: string;

  @Field({ description: 'Why. 原因' })
  @ShortText(500)
  reason: string;
}
