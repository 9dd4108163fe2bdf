import { Injectable } from '@nestjs/common';
import { Identity, OrganisationRegister } from '#identity';
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
    private readonly identity: Identity,
    private readonly clock: Clock,
  ) {}

  /**
   * Facts by person, given the applications that were handed in to the round. Accounts of
   * one document are one person. Membership and office are ties, those that ended too.
   */
  async of(
    roundId: string,
    personIds: readonly string[],
    applications: readonly ApplicationParty[],
  ): Promise<Map<string, Facts>> {
    const accounts = await this.identity.accountsOf(personIds);
    const accountsOf = (id: string): string[] => accounts.get(id) ?? [id];
    const all = [...new Set(personIds.flatMap(accountsOf))];
    const affiliations = await this.organisations.affiliationsOf(all);
    const ties = [...(await this.experts.tiesOfPeople(all)), ...(await this.formerOffices(all))];
    const declarations = await this.experts.declarationsOf(roundId, all);
    const donees = await this.sources.donees(roundId, all);
    return new Map(
      personIds.map((id): [string, Facts] => {
        const own = accountsOf(id);
        const isOwn = (personId: string | null): boolean => personId !== null && own.includes(personId);
        const member = own.flatMap((account) => affiliations.get(account) ?? []);
        const offices = member.map((organisationId): PersonTie => ({ ...lasting, personId: id, organisationId }));
        const ownApplications = applications.filter(
          ({ organisationId, createdBy, submittedBy }) =>
            member.includes(organisationId) || isOwn(createdBy) || isOwn(submittedBy),
        );
        const said = declarations.filter(({ personId }) => isOwn(personId));
        const about = (kind: string): string[] =>
          said.filter((one) => one.kind === kind).map(({ applicationId }) => applicationId);
        return [
          id,
          {
            ...{ id, ties: [...ties.filter(({ personId }) => isOwn(personId)), ...offices] },
            ...{ donatedTo: own.flatMap((account) => donees.get(account) ?? []), ownApplications },
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
