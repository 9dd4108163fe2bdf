import { Field, ID, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsBoolean, IsInt, IsOptional, ValidateNested } from 'class-validator';
import { FenScalar, IdempotencyKey, IsId, ShortText } from '#platform';

@InputType({ isAbstract: true })
abstract class MicroWorkInput {
  @Field(() => ID, { description: 'The project. 项目编号' })
  @IsId()
  projectId: string;

  @Field(() => ID, { description: 'Your own key: repeating the call does nothing twice. 幂等键' })
  @IdempotencyKey()
  idempotencyKey: string;
}

@InputType({ description: 'Begins the work of a confirmed small project. 开工' })
export class StartMicroProjectInput extends MicroWorkInput {
  @Field(() => ID, { nullable: true, description: 'Who carries it out, if it is in the register. 施工方编号' })
  @IsOptional()
  @IsId()
  contractorId?: string;

  @Field(() => String, {
    nullable: true,
    description: 'Its name, if it is not; neither: the applicant carries it out. 施工方名称',
  })
  @IsOptional()
  @ShortText(100)
  contractor?: string;
}

@InputType({ description: 'Reports that the work is done. 完工' })
export class FinishMicroProjectInput extends MicroWorkInput {
  @Field({ description: 'What was done. 完工报告' })
  @ShortText(2000)
  report: string;
}

@InputType({ description: 'Inspects a finished small project. 验收' })
export class InspectMicroProjectInput extends MicroWorkInput {
  @Field(() => ID, { description: 'A resident of the place who is not of the contractor, to sign it. 居民代表' })
  @IsId()
  delegateId: string;

  @Field({ description: 'Whether it is good. 是否合格' })
  @IsBoolean()
  passed: boolean;

  @Field({ description: 'What was found. 验收意见' })
  @ShortText(1000)
  findings: string;
}

@InputType({ description: 'Signs an inspection as the delegate of the residents. 居民代表签字' })
export class SignMicroInspectionInput extends MicroWorkInput {
  @Field({ description: 'Whether you agree. 是否同意' })
  @IsBoolean()
  agrees: boolean;

  @Field({ description: 'What you say. 意见' })
  @ShortText(1000)
  opinion: string;

  @Field({ description: 'That you have no part in the work. 与施工方无关声明' })
  @IsBoolean()
  independent: boolean;
}

@InputType({ description: 'An account at a bank. 收款账户' })
export class MicroPayeeInput {
  @Field({ description: 'Name of its holder. 户名' })
  @ShortText(60)
  name: string;

  @Field({ description: 'Its number. 账号' })
  @ShortText(40)
  account: string;

  @Field({ description: 'The bank. 开户行' })
  @ShortText(100)
  bank: string;
}

@InputType({ description: 'Draws the settlement of an accepted small project up. 结算申请' })
export class SettleMicroProjectInput extends MicroWorkInput {
  @Field(() => FenScalar, { description: 'What it cost by its documents. 结算造价' })
  @IsInt()
  settledCost: number;

  @Field(() => MicroPayeeInput, { description: 'Where the subsidy goes. 收款账户' })
  @ValidateNested()
  @Type(() => MicroPayeeInput)
  payee: MicroPayeeInput;
}

@InputType({ description: 'Approves a settlement as it was read, and orders its payment. 结算复核' })
export class ApproveMicroSettlementInput extends MicroWorkInput {
  @Field({ description: 'The hash of the terms that were read. 条款哈希' })
  @ShortText(64)
  termsHash: string;
}
