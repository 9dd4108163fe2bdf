import { Field, ID, InputType } from '@nestjs/graphql';
import { IsBoolean, IsOptional, IsString } from 'class-validator';
import { IsId, LocalDateScalar, ShortText } from '#platform';

@InputType({ description: 'Hands a draft in for review. 提交审核' })
export class SubmitDriveInput {
  @Field(() => ID, { description: 'The drive. 活动' })
  @IsId()
  driveId: string;
}

@InputType({ description: 'The filing at the civil affairs authority; lanes without filing leave it out. 备案' })
export class FileDriveInput {
  @Field(() => ID, { description: 'The drive. 活动' })
  @IsId()
  driveId: string;

  @Field(() => String, { nullable: true, description: 'Number of the filing; needed for PUBLIC. 备案编号' })
  @IsOptional()
  @ShortText(60)
  filingNumber?: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Its date; needed for PUBLIC. 备案日期' })
  @IsOptional()
  @IsString()
  filedOn?: string | null;
}

@InputType({ description: 'Opens a filed drive. 开始募捐' })
export class OpenDriveInput {
  @Field(() => ID, { description: 'The drive. 活动' })
  @IsId()
  driveId: string;
}

@InputType({ description: 'Lets a drive take no gifts for a while, or again. 暂停或恢复募捐' })
export class PauseDriveInput {
  @Field(() => ID, { description: 'The drive. 活动' })
  @IsId()
  driveId: string;

  @Field(() => Boolean, { description: 'Paused, or not any more. 是否暂停' })
  @IsBoolean()
  paused: boolean;
}

@InputType({ description: 'Closes a drive before its time. 结束募捐' })
export class CloseDriveInput {
  @Field(() => ID, { description: 'The drive. 活动' })
  @IsId()
  driveId: string;
}

@InputType({ description: 'The authority stops a drive; everything goes back. 责令停止募捐' })
export class StopDriveInput {
  @Field(() => ID, { description: 'The drive. 活动' })
  @IsId()
  driveId: string;

  @Field({ description: 'Why. 原因' })
  @ShortText(200)
  reason: string;
}
