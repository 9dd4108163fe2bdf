import { Injectable } from '@nestjs/common';
import { accounts } from '#funds';
import { Ledger, type ReferenceSum } from '#ledger';
import { UnitOfWork, walkPages, type CheckOutcome } from '#platform';
import type { MicroProjectEntity } from '../data/micro.entities.js';
import { MicroProjectRepository } from '../data/micro.repository.js';
import type { VentureRoundEntity } from '../data/round.entity.js';
import { RoundRepository } from '../data/round.repository.js';
import { microBookFaults, promisedTo, reservedFor, spentOn } from '../domain/micro-books.js';
import { microRound, type MicroRound } from './micro-round.js';

const PAGE = 200;

/** Holds small projects to the rules of their round, to its budget, and to the ledger (民生微实项目核对). */
@Injectable()
export class AuditMicro {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly rounds: RoundRepository,
    private readonly projects: MicroProjectRepository,
    private readonly ledger: Ledger,
  ) {}

  /** Of every round of small projects: all that is promised or paid is within its budget. */
  async budgets(progress: (checked: number) => void): Promise<CheckOutcome> {
    return walkPages(progress, (after) =>
      this.unitOfWork.snapshot(async () => {
        const rows = await this.rounds.after(after, PAGE);
        const faults: string[] = [];
        for (const round of rows) faults.push(...(await this.faultsOfRound(round)));
        return { rows, faults };
      }),
    );
  }

  /** Of every small project: its subsidy follows the rules, and the ledger has set aside, spent and owed what it says. */
  async money(progress: (checked: number) => void): Promise<CheckOutcome> {
    return walkPages(progress, (after) =>
      this.unitOfWork.snapshot(async () => {
        const rows = await this.projects.after(after, PAGE);
        const rounds = await this.rounds.byIds(rows.map(({ roundId }) => roundId));
        const byId = new Map(rounds.map((round) => [round.id, microRound(round)]));
        const moved = await this.ledger.movedUnder(rows.map(({ id }) => id));
        return { rows, faults: rows.flatMap((row) => faultsOfProject(row, byId.get(row.roundId), moved)) };
      }),
    );
  }

  private async faultsOfRound(round: VentureRoundEntity): Promise<string[]> {
    if (round.rulebook.kind !== 'MICRO') return [];
    const sum = (await this.projects.ofRound(round.id)).reduce((all, one) => all + promisedTo(one), 0);
    const { budget } = round.rulebook;
    return sum <= budget ? [] : [`round ${round.id}: expected at most ${budget}, its small projects come to ${sum}`];
  }
}

/** Credit is positive. What was sent is owed no more; until then it is owed in full. */
function faultsOfProject(
  project: MicroProjectEntity,
  round: MicroRound | undefined,
  moved: readonly ReferenceSum[],
): string[] {
  const { id, paidAt } = project;
  if (round === undefined) return [`small project ${id}: its round does not exist`];
  const { fundId, purposeId, rulebook } = round;
  const of = (account: string): number =>
    moved.find((one) => one.reference === id && one.account === account)?.amount ?? 0;
  const expect = (code: string, ...allowed: readonly number[]): string[] => {
    const found = of(code);
    return allowed.includes(found) ? [] : [`small project ${id}, ${code}: expected ${allowed[0]}, found ${found}`];
  };
  const spent = spentOn(project);
  return [
    ...microBookFaults(rulebook, project),
    ...expect(accounts.reservations(fundId, purposeId).code, -reservedFor(project)),
    ...expect(accounts.programme(fundId, purposeId).code, -spent),
    ...expect(accounts.projectPayable(fundId, id).code, 0, ...(paidAt === null ? [spent] : [])),
  ];
}
