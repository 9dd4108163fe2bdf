import { Field, ID, InputType } from '@nestjs/graphql';
import { IsIn } from 'class-validator';
import { IsId, ShortText } from '#platform';
import { DOCUMENT_TYPES, type DocumentType } from '../domain/personal-numbers.js';
import { DocumentTypeEnum } from './identity.enums.js';

/** An identity document that was shown. */
@InputType({ description: 'An identity document that somebody has shown. 登记证件' })
export class RegisterDocumentInput {
  @Field(() => ID, { description: 'Whose. 人员编号' })
  @IsId()
  personId: string;

  @Field(() => DocumentTypeEnum, { description: 'Kind. 证件类型' })
  @IsIn(DOCUMENT_TYPES)
  type: DocumentType;

  @Field({ description: 'Number as printed; it is kept sealed. 证件号码' })
  @ShortText(40)
  number: string;
}
