import { Injectable } from '@nestjs/common';
import { Clock, generalErrors, newId } from '#kernel';
import { Identity } from '#identity';
import { Idempotency, type Actor } from '#platform';
import type { DriveEntity } from '../data/drive.entity.js';
import { DriveRepository } from '../data/drive.repository.js';
import type { FundEntity } from '../data/fund.entities.js';
import { FundRepository } from '../data/fund.repository.js';
import { checkTerms, type BeneficiaryKind, type DriveTerms, type FundraisingPlan } from '../domain/drive.js';
import { FundAccess } from './fund-access.js';

/** A drive as an officer of the charity draws it up. Amounts in fen. */
export interface DriveDraft extends DriveTerms {
  readonly fundId: string;
  readonly title: string;
  readonly plan: FundraisingPlan;
  readonly beneficiaryKind: BeneficiaryKind;
  /** For a sudden disaster (重大突发事件); default false. */
  readonly disaster?: boolean;
  readonly idempotencyKey: string;
}

/** Draws up a drive for one purpose of a fund (起草募捐活动). */
@Injectable()
export class CreateDrive {
  constructor(
    private readonly idempotency: Idempotency,
    private readonly access: FundAccess,
    private readonly funds: FundRepository,
    private readonly drives: DriveRepository,
    private readonly identity: Identity,
    private readonly clock: Clock,
  ) {}

  /** Throws NOT_FOUND, PERSONAL_APPEAL_REFERRED, DRIVE_INCOMPLETE, IDEMPOTENCY_CONFLICT. */
  async execute(actor: Actor, draft: DriveDraft): Promise<DriveEntity> {
    const { idempotencyKey: key, ...input } = draft;
    const request = { actorId: actor.personId, key, operation: 'createDrive', input };
    return this.idempotency.once(request, async () => {
      const fund = (await this.funds.byIds([draft.fundId])).get(draft.fundId);
      if (fund === undefined) throw generalErrors.NOT_FOUND();
      await this.access.host(actor, 'fund.manage', fund.hostId);
      await this.requirePurposes(draft);
      checkTerms(draft, draft.beneficiaryKind, this.clock.now());
      const drive = this.newDrive(actor, draft, fund);
      await this.drives.add(drive);
      const what = { subjectType: 'Drive', subjectId: drive.id, regionPath: drive.regionPath };
      await this.identity.audit.record({ actorId: actor.personId, action: 'drive.created', ...what });
      return drive;
    });
  }

  private async requirePurposes({ fundId, purposeId, redirectPurposeId }: DriveDraft): Promise<void> {
    const known = new Set((await this.funds.purposesOf([fundId])).map(({ id }) => id));
    const named = redirectPurposeId === null ? [purposeId] : [purposeId, redirectPurposeId];
    if (named.some((id) => !known.has(id))) throw generalErrors.NOT_FOUND();
  }

  private newDrive(actor: Actor, draft: DriveDraft, { hostId, regionPath }: FundEntity): DriveEntity {
    const { fundId, purposeId, redirectPurposeId, lane, title, plan, goal, cap, goalPolicy } = draft;
    const { opensAt, closesAt, platform } = draft;
    return {
      id: newId<'Drive'>(),
      ...{ hostId, fundId, purposeId, redirectPurposeId, regionPath, lane, title, plan, goal, cap, goalPolicy },
      ...{ opensAt, closesAt, platform: lane === 'PUBLIC' ? platform : null },
      ...{ state: 'DRAFT', stoppedFrom: null, filingNumber: null, filedOn: null, raised: 0, inFlight: 0 },
      ...{ createdBy: actor.personId, createdAt: this.clock.now(), openedAt: null, closedAt: null },
      ...{ disaster: draft.disaster ?? false, reportDueOn: null, executionStartedAt: null, completedAt: null },
      ...{ surplusResolvedAt: null, surplus: null, surplusPurposeId: null },
    };
  }
}
