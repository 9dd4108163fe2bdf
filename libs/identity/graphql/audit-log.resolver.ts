import { Args, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { decodeCursor, encodeCursor } from '#kernel';
import { CurrentActor, keysetPage, Requires, type Actor, type Page } from '#platform';
import { ReadAuditLog } from '../app/read-audit-log.js';
import { AuditEntryConnection, AuditEntryType } from './audit-entry.type.js';
import { AuditLogArgs } from './audit-log.args.js';
import { PersonType } from './person.type.js';

/** The audit log of the regions in which the reader may audit. */
@Resolver(() => AuditEntryType)
export class AuditLogResolver {
  constructor(private readonly reading: ReadAuditLog) {}

  /** Newest first. */
  @Query(() => AuditEntryConnection, { description: 'The audit log, newest first. 审计日志' })
  @Requires('audit.read')
  async auditLog(
    @CurrentActor() actor: Actor,
    @Args() { first, after, ...filter }: AuditLogArgs,
  ): Promise<Page<AuditEntryType>> {
    const beforeId = after ? decodeCursor(after, ['id'])[0] : undefined;
    const rows = await this.reading.execute(actor, { ...filter, beforeId, limit: first + 1 });
    return keysetPage(rows, first, ({ id }) => encodeCursor([id]), after);
  }

  /** Who acted. */
  @ResolveField(() => PersonType, { nullable: true, description: 'Who acted; null for the system. 操作人' })
  actor(@Parent() entry: AuditEntryType): PersonType | null {
    return entry.actorId === null ? null : { id: entry.actorId };
  }

  /** Ids, codes and reasons. */
  @ResolveField(() => String, { description: 'Ids, codes and reasons, as JSON text. 详情' })
  details(@Parent() entry: AuditEntryType): string {
    return JSON.stringify(entry.details);
  }
}
