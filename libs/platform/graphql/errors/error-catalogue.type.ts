import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { ErrorCatalogue } from '#kernel';

/** The values of the enum `ErrorCode`: filled from the catalogues before a schema is built. */
export const ErrorCode: Record<string, string> = {};
const descriptions: Record<string, { description: string }> = {};

registerEnumType(ErrorCode, {
  name: 'ErrorCode',
  description: 'Every value that `extensions.code` of an error can have. 错误码',
  valuesMap: descriptions,
});

/** Replaces the values of `ErrorCode` by the codes of a catalogue. */
export function fillErrorCodes(catalogue: ErrorCatalogue): void {
  for (const known of Object.keys(ErrorCode)) {
    delete ErrorCode[known];
    delete descriptions[known];
  }
  for (const [code, text] of Object.entries(catalogue)) {
    ErrorCode[code] = code;
    descriptions[code] = { description: `${text.en}. ${text.zh}` };
  }
}

/** One code with its message in both languages; `{…}` stands for a parameter. */
@ObjectType('ErrorText', { description: 'An error code with its messages. 错误说明' })
export class ErrorTextType {
  @Field(() => ErrorCode, { description: 'The code in `extensions.code`. 错误码' })
  code: string;

  @Field({ description: 'Message in Chinese; {…} stands for a parameter. 中文说明' })
  zh: string;

  @Field({ description: 'Message in English; {…} stands for a parameter. 英文说明' })
  en: string;
}
