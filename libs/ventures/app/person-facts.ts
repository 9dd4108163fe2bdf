import { Injectable } from '@nestjs/common';
import { OrganisationRegister } from '#identity';
import { addYears, businessDate, Clock, endOfBusinessDate } from '#kernel';
import type { ApplicationParty } from '../data/application.repository.js';
import { ExpertRepository, type PersonTie } from '../data/expert.repository.js';
import { OFFICE_COUNTS_YEARS, type PersonFacts as Facts } from '../domain/conflicts.js';
import { RoundSources } from './round-sources.js';

/** Gathers what is known of people in a round (回避核查): of experts, and of whoever works on it. A few queries for all of them. */
@Injectable()
export class PersonFacts {
  constructor(
    private readonly organisations: OrganisationRegister,
    private readonly experts: ExpertRepository,
    private readonly sources: RoundSources,
    private readonly clock: Clock,
  ) {}

  /** Facts by person, given the applications that were handed in to the round. Membership and office are ties, those that ended too. */
  async of(
    roundId: string,
    personIds: readonly string[],
    applications: readonly ApplicationParty[],
  ): Promise<Map<string, Facts>> {
    const affiliations = await this.organisations.affiliationsOf(personIds);
    const ties = [...(await this.experts.tiesOfPeople(personIds)), ...(await this.formerOffices(personIds))];
    const declarations = await this.experts.declarationsOf(roundId, personIds);
    const donees = await this.sources.donees(roundId, personIds);
    return new Map(
      personIds.map((id): [string, Facts] => {
        const member = affiliations.get(id) ?? [];
        const offices = member.map((organisationId): PersonTie => ({ ...lasting, personId: id, organisationId }));
        const own = applications.filter(
          ({ organisationId, createdBy, submittedBy }) =>
            member.includes(organisationId) || createdBy === id || submittedBy === id,
        );
        const said = declarations.filter(({ personId }) => personId === id);
        const about = (kind: string): string[] =>
          said.filter((one) => one.kind === kind).map(({ applicationId }) => applicationId);
        return [
          id,
          {
            ...{ id, ties: [...ties.filter(({ personId }) => personId === id), ...offices] },
            ...{ donatedTo: donees.get(id) ?? [], ownApplications: own },
            ...{ declared: about('DECLARED'), requested: about('REQUESTED') },
          },
        ];
      }),
    );
  }

  /** Offices that have ended, for as long as an office can count. */
  private async formerOffices(personIds: readonly string[]): Promise<PersonTie[]> {
    const since = endOfBusinessDate(addYears(businessDate(this.clock.now()), -OFFICE_COUNTS_YEARS - 1));
    const former = await this.organisations.formerRolesOf(personIds, since);
    return [...former].flatMap(([personId, roles]) =>
      roles.map(({ organisationId, until }): PersonTie => {
        return { kind: 'EMPLOYEE', personId, organisationId, until: businessDate(until) };
      }),
    );
  }
}

const lasting = { kind: 'EMPLOYEE', until: null } as const;
