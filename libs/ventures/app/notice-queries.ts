import { Injectable } from '@nestjs/common';
import { OrganisationRegister } from '#identity';
import { generalErrors, type LocalDate } from '#kernel';
import { ApplicationRepository } from '../data/application.repository.js';
import type { VentureDecisionEntity } from '../data/decision.entities.js';
import { DecisionRepository } from '../data/decision.repository.js';
import { NoticeRepository } from '../data/notice.repository.js';
import { ObjectionRepository } from '../data/objection.repository.js';
import { isNoticed } from '../domain/decided-item.js';
import { freezesItem } from '../domain/objection.states.js';
import { PanelNames } from './panel-names.js';
import { publishedObjection, type PublishedObjection } from './published-objections.js';

/** An item of a notice, as everybody reads it. */
export interface NoticedItem extends VentureDecisionEntity {
  readonly applicationId: string;
  readonly title: string;
  readonly organisation: string;
  readonly firstDay: LocalDate;
  readonly lastDay: LocalDate;
  /** Whether an objection to it waits for its decision. */
  readonly frozen: boolean;
}

/** The notice of a round (公示), with those of who moved up. */
export interface NoticePage {
  readonly roundId: string;
  readonly publishedAt: Date;
  readonly firstDay: LocalDate;
  readonly lastDay: LocalDate;
  readonly items: readonly NoticedItem[];
  readonly objections: readonly PublishedObjection[];
  /** Names of the panel, where the rulebook publishes them; empty otherwise. */
  readonly experts: readonly string[];
}

/** Reading what is published of a round's awards (查询公示). For everybody. */
@Injectable()
export class NoticeQueries {
  constructor(
    private readonly notices: NoticeRepository,
    private readonly decisions: DecisionRepository,
    private readonly objections: ObjectionRepository,
    private readonly applications: ApplicationRepository,
    private readonly organisations: OrganisationRegister,
    private readonly panel: PanelNames,
  ) {}

  /** Decisions by application, for who may read the applications; none before the notice. One query. */
  async decisionsOf(applicationIds: readonly string[]): Promise<Map<string, VentureDecisionEntity>> {
    const rows = await this.decisions.byIds(applicationIds);
    return new Map(rows.map((row) => [row.id, row]));
  }

  /** Throws NOT_FOUND before the notice, and for a round of small projects: each of them is published by itself. A few queries for all of it. */
  async page(roundId: string): Promise<NoticePage> {
    const notices = await this.notices.ofRound(roundId);
    const [first] = notices;
    if (first === undefined) throw generalErrors.NOT_FOUND();
    const objections = await this.objections.ofRound(roundId);
    const decisions = (await this.decisions.ofRound(roundId)).filter(isNoticed);
    const applications = await this.applications.byIds(decisions.map(({ id }) => id));
    const titles = new Map(applications.map(({ id, title }) => [id, title]));
    const organisations = await this.organisations.byIds(decisions.map(({ organisationId }) => organisationId));
    const periods = new Map(notices.map((notice) => [notice.id, notice]));
    const frozen = new Set(objections.filter(({ state }) => freezesItem(state)).map((one) => one.applicationId));
    return {
      ...{ roundId, publishedAt: first.publishedAt, firstDay: first.firstDay, lastDay: first.lastDay },
      items: decisions.map((decision) => {
        const { id, organisationId } = decision;
        const { firstDay, lastDay } = periods.get(decision.noticeId ?? '') ?? first;
        const organisation = organisations.get(organisationId)?.name ?? '';
        const shown = { applicationId: id, title: titles.get(id) ?? '', organisation };
        return { ...decision, ...shown, firstDay, lastDay, frozen: frozen.has(id) };
      }),
      objections: objections.map(publishedObjection),
      experts: await this.panel.published(roundId),
    };
  }
}
