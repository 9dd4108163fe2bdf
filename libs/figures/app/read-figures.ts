import { Injectable } from '@nestjs/common';
import { addDays, businessDate, Clock, generalErrors, localDate, startOfBusinessDate, type LocalDate } from '#kernel';
import { FundFigures } from '#funds';
import { Identity, type Region } from '#identity';
import { marked, UnitOfWork } from '#platform';
import { ServiceFigures } from '#volunteering';
import {
  shownFigures,
  type Counted,
  type DayOfService,
  type LiveInGrid,
  type Shown,
} from '../domain/district-figures.js';

/** So many days are shown, today the last. */
const SHOWN_DAYS = 14;

/** The figures of a region at an instant. */
export interface DistrictFigures extends Shown {
  readonly regionId: string;
  readonly regionName: string;
  /** The same as long as the figures are. */
  readonly cursor: string;
  readonly asOf: Date;
}

/** Counts what a big screen shows of a district or a street, in one snapshot: about ten statements, however large it is. */
@Injectable()
export class ReadFigures {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly identity: Identity,
    private readonly services: ServiceFigures,
    private readonly funds: FundFigures,
    private readonly clock: Clock,
  ) {}

  /** Throws NOT_FOUND, and BAD_USER_INPUT for a region of another level: in smaller ones everybody knows everybody. */
  async of(regionId: string): Promise<DistrictFigures> {
    const region = (await this.identity.regions([regionId])).get(regionId);
    if (region === undefined) throw generalErrors.NOT_FOUND();
    if (region.level !== 'DISTRICT' && region.level !== 'STREET')
      throw generalErrors.BAD_USER_INPUT({ field: 'regionId', reason: 'must be a district or a street' });
    const asOf = this.clock.now();
    const today = businessDate(asOf);
    const [from, month] = [addDays(today, 1 - SHOWN_DAYS), localDate(`${today.slice(0, 8)}01`)];
    const counted = await this.unitOfWork.snapshot(() => this.count(region, from < month ? from : month, today));
    const shown = shownFigures(counted, from, month);
    return { ...marked(shown), regionId, regionName: region.name, asOf };
  }

  private async count({ path }: Region, from: LocalDate, today: LocalDate): Promise<Counted> {
    const live = await this.services.liveByRegion(path);
    const byDay = await this.services.byDay(path, from);
    const days: DayOfService[] = [];
    for (let day = from; day <= today; day = addDays(day, 1))
      days.push({ day, ...(byDay.get(day) ?? { minutes: 0, services: 0 }) });
    return {
      grids: await this.named(live),
      onDuty: await this.services.onDuty(path),
      days,
      money: await this.funds.of(path, startOfBusinessDate(today)),
    };
  }

  /** A grid by its name after that of its community; a community or a street, where a request names no grid, by its own. */
  private async named(live: ReadonlyMap<string, number>): Promise<LiveInGrid[]> {
    const regions = await this.identity.regions([...live.keys()]);
    const parents = await this.identity.regions([...regions.values()].flatMap(({ parentId }) => parentId ?? []));
    return [...live].map(([regionId, count]) => {
      const region = regions.get(regionId);
      const within = region?.level === 'GRID' ? parents.get(region.parentId ?? '')?.name : undefined;
      return { regionId, name: [within, region?.name].filter(Boolean).join(' '), live: count };
    });
  }
}
