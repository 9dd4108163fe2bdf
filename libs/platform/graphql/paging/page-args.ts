import { ArgsType, Field, Int } from '@nestjs/graphql';
import { Transform } from 'class-transformer';
import { IsInt, IsOptional, IsString, Max, Min } from 'class-validator';
import { CursorScalar } from '../scalars/text.scalars.js';

/** The largest page that a list answers with. */
export const LARGEST_PAGE = 100;
/** The page of a client that does not say. */
export const DEFAULT_PAGE = 20;

/** Arguments of every list: how many, and after which place. */
@ArgsType()
export class PageArgs {
  /** Rows wanted, 1 to 100. */
  @Field(() => Int, { defaultValue: DEFAULT_PAGE, description: 'How many, 1 to 100. 每页数量' })
  @IsInt()
  @Min(1)
  @Max(LARGEST_PAGE)
  first: number = DEFAULT_PAGE;

  /** Cursor of the last row already seen. A null, which clients send for the first page, is the same as none. */
  @Field(() => CursorScalar, { nullable: true, description: 'Those after this cursor. 从此游标之后' })
  @Transform(({ value }: { value: unknown }) => value ?? undefined)
  @IsOptional()
  @IsString()
  after?: string;
}
