import { Injectable } from '@nestjs/common';
import { ApplicationRepository } from '../data/application.repository.js';
import type { VentureDecisionEntity } from '../data/decision.entities.js';
import { DecisionRepository } from '../data/decision.repository.js';
import type { BundleResults } from '../domain/round-bundle.js';
import type { RulingDraft } from '../domain/ruling.js';
import { Barred } from './barred.js';

type Item = Pick<VentureDecisionEntity, 'id' | 'organisationId'>;

/**
 * Items of a notice whose organisation is barred (限制申报), as rulings that take them out. Three moments count, each by the bans
 * that are in force on its day: the publication, when awards are proposed; whenever a reserve may move up; and the confirmation,
 * which is the last, for with it the award is made and its money set aside. What a ban of later does to an award is a matter of
 * its project. The ranking does not count: it says how good an application is, which a ban does not change, and who is ranked is
 * sealed until then. Within a unit, under the lock of the round.
 */
@Injectable()
export class BarredItems {
  constructor(
    private readonly barred: Barred,
    private readonly applications: ApplicationRepository,
    private readonly decisions: DecisionRepository,
  ) {}

  /** Of what the rules would publish: reserves before awards, so that none of them moves up for another. */
  async proposed({ awards }: BundleResults): Promise<RulingDraft[]> {
    const inOrder = [
      ...awards.filter(({ kind }) => kind === 'RESERVE'),
      ...awards.filter(({ kind }) => kind === 'AWARD'),
    ];
    const ids = inOrder.map(({ applicationId }) => applicationId);
    const byId = new Map((await this.applications.byIds(ids)).map((one) => [one.id, one]));
    return this.rulingsOn(ids.flatMap((id) => byId.get(id) ?? []));
  }

  /** Of those who wait for a place; none before the notice, and in a round of small projects. */
  async reserves(roundId: string): Promise<RulingDraft[]> {
    return this.rulingsOn((await this.decisions.ofRound(roundId)).filter(({ kind }) => kind === 'RESERVE'));
  }

  /** In the order in which the items are given. */
  async rulingsOn(items: readonly Item[]): Promise<RulingDraft[]> {
    const untils = await this.barred.untils(items.map(({ organisationId }) => organisationId));
    return items.flatMap(({ id: applicationId, organisationId }): RulingDraft[] => {
      const barredUntil = untils.get(organisationId);
      return barredUntil === undefined
        ? []
        : [{ kind: 'BAN', applicationId, objectionId: null, upheld: true, barredUntil }];
    });
  }
}
