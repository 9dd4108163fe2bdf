import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Connection, GraphQLDateTime, LocalDateScalar, MinutesScalar } from '#platform';
import type { MinuteSource } from '../domain/certificate-content.js';
import type { CertificateState } from '../domain/certificate.states.js';
import { PointsSource } from './points-source.enum.js';
import { CertificateStateEnum } from './star-and-certificate.enums.js';

@ObjectType('CertifiedService', { description: 'One service that a certificate lists. 证明所列服务' })
export class CertifiedServiceType {
  @Field(() => ID, { description: 'The service record. 服务记录' })
  recordId: string;

  @Field(() => PointsSource, { description: 'Where its minutes come from. 时长来源' })
  source: MinuteSource;

  @Field(() => MinutesScalar, { description: 'Minutes. 时长' })
  minutes: number;

  @Field(() => LocalDateScalar, { description: 'Day. 日期' })
  day: string;

  @Field({ description: 'What was done. 服务内容' })
  content: string;

  @Field({ description: 'Where, as a region; never an address. 服务地点' })
  place: string;
}

@ObjectType('CertifiedPeople', { description: 'Who is named on a certificate. 证明所载人员' })
export class CertifiedPeopleType {
  @Field({ description: 'Name of the volunteer. 姓名' })
  name: string;

  @Field({ description: 'Kind of document: RESIDENT_ID, PASSPORT, RESIDENCE_PERMIT, OTHER. 证件类型' })
  documentType: string;

  @Field({ description: 'Its number, masked; the PDF has it in full. 证件号码（脱敏）' })
  documentNumber: string;

  @Field({ description: 'Who is responsible at the issuer. 负责人' })
  responsible: string;

  @Field({ description: 'Who handled it. 经办人' })
  handler: string;

  @Field({ description: 'How to reach the issuer. 联系方式' })
  contact: string;
}

@ObjectType('Certificate', { description: 'Certificate of volunteer service. 志愿服务记录证明' })
export class CertificateType {
  /** Not part of the API: opened for its people only. */
  personalSealed: string | null;

  @Field(() => ID, { description: 'Certificate. 证明' })
  id: string;

  /** As it is kept; the API shows it as printed. */
  number: string | null;

  @Field(() => CertificateStateEnum, { description: 'State. 状态' })
  state: CertificateState;

  @Field({ description: 'Unified volunteer number. 志愿者编号' })
  volunteerNumber: string;

  @Field(() => LocalDateScalar, { description: 'First day of the period. 起始日期' })
  fromDay: string;

  @Field(() => LocalDateScalar, { description: 'Last day of the period. 截止日期' })
  toDay: string;

  @Field({ description: 'What it is for. 用途' })
  purpose: string;

  @Field({ description: 'Whom it is for. 出具对象' })
  recipient: string;

  @Field(() => MinutesScalar, { description: 'Minutes signed in and out. 签到时长' })
  signedMinutes: number;

  @Field(() => MinutesScalar, { description: 'Minutes entered later. 补录时长' })
  backfilledMinutes: number;

  @Field(() => MinutesScalar, { description: 'Minutes from paper. 纸质时长' })
  paperMinutes: number;

  @Field(() => String, { nullable: true, description: 'Who issued it. 出具单位' })
  issuerName: string | null;

  @Field(() => GraphQLDateTime, { description: 'When it was asked for. 申请时间' })
  requestedAt: Date;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When it was issued. 开具时间' })
  issuedAt: Date | null;

  @Field(() => ID, { nullable: true, description: 'Its public notice. 公示编号' })
  noticeId: string | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'Since when it holds. 生效时间' })
  validAt: Date | null;

  @Field(() => String, { nullable: true, description: 'What the station said; why it is void. 意见' })
  reason: string | null;
}

@ObjectType('CertificateConnection', { description: 'A page of certificates, newest first. 证明列表' })
export class CertificateConnection extends Connection(CertificateType) {}

@ObjectType('VerifiedCertificate', { description: 'What anybody may know of a certificate. 证明查验结果' })
export class VerifiedCertificateType {
  @Field({ description: 'Number. 证明编号' })
  number: string;

  @Field({ description: 'Whether it holds now. 是否有效' })
  valid: boolean;

  @Field(() => CertificateStateEnum, { description: 'State. 状态' })
  state: CertificateState;

  @Field({ description: 'Name, all but the first character masked. 姓名（脱敏）' })
  maskedName: string;

  @Field(() => LocalDateScalar, { description: 'First day of the period. 起始日期' })
  fromDay: string;

  @Field(() => LocalDateScalar, { description: 'Last day of the period. 截止日期' })
  toDay: string;

  @Field(() => Int, { description: 'How many services it lists. 服务次数' })
  services: number;

  @Field(() => MinutesScalar, { description: 'All minutes. 总时长' })
  totalMinutes: number;

  @Field(() => MinutesScalar, { description: 'Of these, signed in and out. 签到时长' })
  signedMinutes: number;

  @Field(() => MinutesScalar, { description: 'Of these, entered later. 补录时长' })
  backfilledMinutes: number;

  @Field(() => MinutesScalar, { description: 'Of these, from paper. 纸质时长' })
  paperMinutes: number;

  @Field({ description: 'Who issued it. 出具单位' })
  issuerName: string;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When it was issued. 开具时间' })
  issuedAt: Date | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'Since when it holds; null while on notice. 生效时间' })
  validAt: Date | null;
}
