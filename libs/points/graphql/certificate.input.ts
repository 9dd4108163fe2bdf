import { ArgsType, Field, ID, InputType } from '@nestjs/graphql';
import { IsIn, IsOptional, IsString } from 'class-validator';
import { IdempotencyKey, IsId, LocalDateScalar, PageArgs, ShortText } from '#platform';
import { certificateStateNames, type CertificateState } from '../domain/certificate.states.js';
import { CertificateDecisionEnum, CertificateStateEnum } from './star-and-certificate.enums.js';

@InputType({ description: 'Asks for a certificate of my service. 申请服务记录证明' })
export class RequestCertificateInput {
  @Field(() => LocalDateScalar, { description: 'First day of the period. 起始日期' })
  @IsString()
  from: string;

  @Field(() => LocalDateScalar, { description: 'Last day of the period; not in the future. 截止日期' })
  @IsString()
  to: string;

  @Field({ description: 'What it is for. 用途' })
  @ShortText(100)
  purpose: string;

  @Field({ description: 'Whom it is for. 出具对象' })
  @ShortText(100)
  recipient: string;

  @Field(() => ID, { description: 'Key of this request. 幂等键' })
  @IdempotencyKey()
  idempotencyKey: string;
}

@InputType({ description: 'The station takes a request on, or not. 受理证明申请' })
export class DecideCertificateRequestInput {
  @Field(() => ID, { description: 'Certificate. 证明' })
  @IsId()
  certificateId: string;

  @Field(() => CertificateDecisionEnum, { description: 'Decision. 结论' })
  @IsIn(['ACCEPT', 'DECLINE'])
  decision: 'ACCEPT' | 'DECLINE';

  @Field({ description: 'Reason, shown to the volunteer. 意见' })
  @ShortText(300)
  reason: string;

  @Field(() => ID, { description: 'Key of this decision. 幂等键' })
  @IdempotencyKey()
  idempotencyKey: string;
}

@InputType({ description: 'Issues a certificate; I am its handler. 开具证明' })
export class IssueCertificateInput {
  @Field(() => ID, { description: 'Certificate. 证明' })
  @IsId()
  certificateId: string;

  @Field(() => ID, { description: 'Organisation that issues, in one of my regions. 出具单位' })
  @IsId()
  organisationId: string;

  @Field({ description: 'Who is responsible there. 负责人' })
  @ShortText(50)
  responsible: string;

  @Field({ description: 'How to reach the issuer. 联系方式' })
  @ShortText(50)
  contact: string;

  @Field(() => ID, { description: 'Key of this issue. 幂等键' })
  @IdempotencyKey()
  idempotencyKey: string;
}

@InputType({ description: 'Voids a certificate. 作废证明' })
export class VoidCertificateInput {
  @Field(() => ID, { description: 'Certificate. 证明' })
  @IsId()
  certificateId: string;

  @Field({ description: 'Reason, shown to the volunteer. 原因' })
  @ShortText(300)
  reason: string;

  @Field(() => ID, { description: 'Key of this voiding. 幂等键' })
  @IdempotencyKey()
  idempotencyKey: string;
}

@ArgsType()
export class CertificatesArgs extends PageArgs {
  @Field(() => CertificateStateEnum, { nullable: true, description: 'Only in this state. 状态' })
  @IsOptional()
  @IsIn(certificateStateNames)
  state?: CertificateState | null;
}
