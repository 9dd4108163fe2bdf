import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { GraphQLDateTime } from '#platform';

@ObjectType('VentureDraw', { description: 'A draw of the panel of a round. 抽签记录' })
export class VentureDrawType {
  @Field(() => ID, { description: 'The draw. 抽签编号' })
  id: string;

  @Field(() => Int, { description: 'Its number, from 1; part of the seed from 2 on. 次序' })
  number: number;

  @Field({ description: 'The public value. 公开随机值' })
  publicValue: string;

  @Field({ description: 'Whether rules were relaxed, as they themselves say. 是否放宽' })
  relaxed: boolean;

  @Field({ description: 'Whether there was such a panel; if not, another draw follows. 是否成功' })
  feasible: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'What the next public value will be, named when experts were added. 下次公共随机值约定',
  })
  nextValueName: string | null;

  @Field(() => GraphQLDateTime, { description: 'Drawn at. 抽签时间' })
  drawnAt: Date;
}
