import { Args, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentActor, IdArg, keysetPage, OptionalActor, Public, SignedIn, type Actor, type Page } from '#platform';
import { ContinueDisclosure } from '../app/continue-disclosure.js';
import { DisclosureQueries } from '../app/disclosure-queries.js';
import { DraftDisclosure } from '../app/draft-disclosure.js';
import { PublishDisclosure } from '../app/publish-disclosure.js';
import { FIGURES } from '../domain/disclosure.js';
import {
  ContinueDisclosureInput,
  DisclosureReportsArgs,
  DraftDisclosureInput,
  PublishDisclosureInput,
} from './disclosure.inputs.js';
import { DisclosureFigureType, DisclosureReportConnection, DisclosureReportType } from './disclosure.type.js';
import { idAfter, idCursor } from './fund.resolver.js';

/** Reports: drawn up and published by the staff of a charity, read by everybody. */
@Resolver(() => DisclosureReportType)
export class DisclosureResolver {
  constructor(
    private readonly queries: DisclosureQueries,
    private readonly draft: DraftDisclosure,
    private readonly drawing: ContinueDisclosure,
    private readonly publish: PublishDisclosure,
  ) {}

  @Public()
  @Query(() => DisclosureReportType, { description: 'A report. 信息公开报告' })
  disclosureReport(
    @OptionalActor() actor: Actor | undefined,
    @IdArg('id', 'The report. 报告编号') id: string,
  ): Promise<DisclosureReportType> {
    return this.queries.one(actor, id);
  }

  @Public()
  @Query(() => DisclosureReportConnection, {
    description: 'Reports of a drive, or of a fund itself, newest first; drafts only for the staff. 信息公开报告列表',
  })
  async disclosureReports(
    @OptionalActor() actor: Actor | undefined,
    @Args() { driveId, fundId, first, after }: DisclosureReportsArgs,
  ): Promise<Page<DisclosureReportType>> {
    const rows = await this.queries.page(actor, { driveId, fundId }, idAfter(after), first + 1);
    return keysetPage(rows, first, idCursor, after);
  }

  @SignedIn()
  @Mutation(() => DisclosureReportType, { description: 'Draws a report up from the ledger. 编制报告' })
  draftDisclosure(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Which one. 报告' }) input: DraftDisclosureInput,
  ): Promise<DisclosureReportType> {
    const { driveId = null, fundId = null, year = null } = input;
    return this.draft.execute(actor, { ...input, driveId, fundId, year });
  }

  @SignedIn()
  @Mutation(() => DisclosureReportType, {
    description: 'Goes on with a report that is drawn up in steps, where it was. 继续编制报告',
  })
  continueDisclosure(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Which one. 报告' }) input: ContinueDisclosureInput,
  ): Promise<DisclosureReportType> {
    return this.drawing.execute(actor, input);
  }

  @SignedIn()
  @Mutation(() => DisclosureReportType, { description: 'Publishes a draft as the second person. 公开报告' })
  publishDisclosure(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Which one. 报告' }) { reportId }: PublishDisclosureInput,
  ): Promise<DisclosureReportType> {
    return this.publish.execute(actor, reportId);
  }

  @ResolveField(() => [DisclosureFigureType], { description: 'Its figures; the last is their sum. 披露指标' })
  figures(
    @Parent() { id: reportId, figures }: DisclosureReportType,
    @Args('place', { type: () => Int, nullable: true, description: 'Only the one at this place. 序号' }) only?: number,
  ): DisclosureFigureType[] {
    const all = figures.map((figure, place) => {
      const { zh: caption, en: captionEn } = FIGURES[figure.kind];
      return { ...figure, reportId, place, caption, captionEn };
    });
    return only == null ? all : all.filter(({ place }) => place === only);
  }
}
