import { ArgsType, Field } from '@nestjs/graphql';
import { PageArgs, ShortText } from '#platform';

/** Which account's entries, and which page of them. */
@ArgsType()
export class LedgerEntriesArgs extends PageArgs {
  /** Code of the account. */
  @Field({ description: 'Code of the account. 账户编码' })
  @ShortText(150)
  code: string;
}
