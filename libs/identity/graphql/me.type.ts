import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { DocumentType } from '../domain/personal-numbers.js';
import { DocumentTypeEnum } from './identity.enums.js';

/** The signed-in person as he sees himself. */
@ObjectType('Me', { description: 'The signed-in person; numbers are masked. 我' })
export class MeType {
  @Field(() => ID, { description: 'Id. 人员编号' })
  id: string;

  @Field({ description: 'Name. 姓名' })
  displayName: string;

  @Field(() => String, { nullable: true, description: 'Phone number, masked: 199****1234. 手机号（脱敏）' })
  phone: string | null;

  @Field(() => DocumentTypeEnum, { nullable: true, description: 'Kind of identity document. 证件类型' })
  documentType: DocumentType | null;

  @Field(() => String, { nullable: true, description: 'Number of the identity document, masked. 证件号码（脱敏）' })
  documentNumber: string | null;

  regionId: string;
}
