import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Connection, GraphQLDateTime } from '#platform';

/** An entry of the audit log. */
@ObjectType('AuditEntry', { description: 'An entry of the append-only audit log. 审计记录' })
export class AuditEntryType {
  @Field(() => ID, { description: 'Id. 编号' })
  id: string;

  @Field({ description: 'What was done, for example role.granted. 操作' })
  action: string;

  @Field({ description: 'Kind of thing it was done to. 对象类型' })
  subjectType: string;

  @Field({ description: 'Id of the thing. 对象编号' })
  subjectId: string;

  @Field(() => GraphQLDateTime, { description: 'When. 时间' })
  occurredAt: Date;

  actorId: string | null;
  details: Readonly<Record<string, unknown>>;
}

/** A page of the audit log. */
@ObjectType('AuditEntryConnection', { description: 'Entries of the audit log, newest first. 审计日志' })
export class AuditEntryConnection extends Connection(AuditEntryType) {}
