import { Injectable } from '@nestjs/common';
import { addDays, businessDate, Clock, generalErrors, localDate, startOfBusinessDate, type LocalDate } from '#kernel';
import { Identity } from '#identity';
import { Ledger } from '#ledger';
import type { Actor } from '#platform';
import { EffectiveServices, recountMinutes, type CountedServiceRow, type CountingPolicy } from '#volunteering';
import { pointsEarned } from '../domain/earning.js';
import { checkedRules, type PointsRules, type PointsRulesDraft } from '../domain/points-policy.js';
import { PreviewTally, type SourcePreview } from '../domain/preview.js';
import { awardKey } from './account-codes.js';

/** The rules to try, and where. */
export interface PreviewDraft {
  regionId: string;
  rules: PointsRulesDraft;
  counting?: CountingPolicy;
}

/** What they would have done to the calendar month before this one. */
export interface PolicyPreview {
  from: LocalDate;
  to: LocalDate;
  sources: SourcePreview[];
}

/** Shows what a new version would have done to last month (政策试算); it changes nothing. */
@Injectable()
export class PreviewPolicy {
  constructor(
    private readonly identity: Identity,
    private readonly services: EffectiveServices,
    private readonly ledger: Ledger,
    private readonly clock: Clock,
  ) {}

  /**
   * Compares what the ledger paid for the month's services with what the new rules give for the same records. Sign-ins that the
   * old limit of pairs refused left no record and are not seen. NOT_FOUND outside the actor's regions, BAD_USER_INPUT.
   */
  async execute(actor: Actor, { regionId, counting, ...draft }: PreviewDraft): Promise<PolicyPreview> {
    await this.identity.requireInRegions(actor, 'points.publish-policy', [regionId]);
    const region = (await this.identity.regions([regionId])).get(regionId);
    if (!region) throw generalErrors.NOT_FOUND();
    const rules = checkedRules(draft.rules);
    const month = lastMonth(this.clock.now());
    const tally = new PreviewTally();
    const countedOn = new Map<string, number>();
    const span = { from: startOfBusinessDate(month.from), to: startOfBusinessDate(addDays(month.to, 1)) };
    for await (const page of this.services.pages(region.path, span)) {
      const paid = await this.ledger.amountsOf(page.map(({ recordId }) => awardKey(recordId)));
      for (const service of page) {
        const minutes = counting ? recounted(service, counting, countedOn) : service.minutes;
        const now = paid.get(awardKey(service.recordId)) ?? 0;
        tally.add({ ...service, now, then: earned(rules, service, minutes) });
      }
    }
    return { ...month, sources: tally.result() };
  }
}

const earned = (rules: PointsRules, { source, itemId }: CountedServiceRow, minutes: number): number =>
  pointsEarned(rules, { minutes, source, itemId, lowFee: false });

/** Minutes by another way of counting; what was recorded without signatures stays as it was recorded. */
function recounted(service: CountedServiceRow, policy: CountingPolicy, countedOn: Map<string, number>): number {
  if (service.source !== 'SIGNED') return service.minutes;
  const key = `${service.volunteerId} ${service.day}`;
  const countedToday = countedOn.get(key) ?? 0;
  const { signedMinutes, plannedMinutes: planned } = service;
  const { minutes } = recountMinutes({ signedMinutes, planned, countedToday, policy });
  if (policy.dailyCapMinutes !== null) countedOn.set(key, countedToday + minutes);
  return minutes;
}

/** The calendar month before an instant's, in Shanghai. */
export function lastMonth(at: Date): { from: LocalDate; to: LocalDate } {
  const first = localDate(`${businessDate(at).slice(0, 7)}-01`);
  const to = addDays(first, -1);
  return { from: localDate(`${to.slice(0, 7)}-01`), to };
}
