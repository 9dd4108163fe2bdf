import { Injectable } from '@nestjs/common';
import { generalErrors, SMALLEST_GROUP } from '#kernel';
import { Identity } from '#identity';
import type { Actor } from '#platform';
import type { GrantEntity } from '../data/grant.entity.js';
import { GrantRepository, type GrantFilter } from '../data/grant.repository.js';
import { GrantSummaryRepository, type GrantGroupRow } from '../data/grant-summary.repository.js';
import { GrantAccess } from './grant-access.js';

/** An approval as those see it who may see the case. */
export interface ShownApproval {
  readonly name: string;
  readonly approvedAt: Date;
  /** False where amount, payee or purpose were edited afterwards. */
  readonly holds: boolean;
}

/** Reading grants (查询救急难): by those who work on the case, auditors and the bodies of the fund. */
@Injectable()
export class GrantQueries {
  constructor(
    private readonly grants: GrantRepository,
    private readonly summaries: GrantSummaryRepository,
    private readonly access: GrantAccess,
    private readonly identity: Identity,
  ) {}

  /** Throws NOT_FOUND. */
  async one(actor: Actor, id: string): Promise<GrantEntity> {
    const grant = await this.grants.find(id);
    if (grant === undefined || !(await this.access.has(actor, 'READ', grant))) throw generalErrors.NOT_FOUND();
    return grant;
  }

  /** Grants that the actor may see, newest first. */
  async page(actor: Actor, filter: GrantFilter, afterId: string | null, limit: number): Promise<GrantEntity[]> {
    return this.grants.page(await this.access.scope(actor), filter, afterId, limit);
  }

  /** Paid grants of a fund, counted so that no household can be told apart: for everybody. */
  summary(fundId: string): Promise<GrantGroupRow[]> {
    return this.summaries.groups(fundId, SMALLEST_GROUP);
  }

  /** Approvals by grant, for grants the reader has been found entitled to. Three queries. */
  async approvalsOf(ids: readonly string[]): Promise<Map<string, ShownApproval[]>> {
    const rounds = new Map((await this.grants.byIds(ids)).map(({ id, round }) => [id, round]));
    const approvals = await this.grants.approvalsOf(ids);
    const people = await this.identity.people(approvals.map(({ approverId }) => approverId));
    const shown = approvals.map(({ grantId, approverId, approvedAt, round }) => ({
      ...{ grantId, approvedAt, holds: round === rounds.get(grantId) },
      name: people.get(approverId)?.displayName ?? '',
    }));
    return new Map(ids.map((id) => [id, shown.filter(({ grantId }) => grantId === id)]));
  }
}
