import { Injectable } from '@nestjs/common';
import { accounts } from '#funds';
import { Ledger, type ReferenceSum } from '#ledger';
import { UnitOfWork, walkPages, type CheckOutcome } from '#platform';
import type { AgreementEntity, TrancheEntity } from '../data/agreement.entities.js';
import { AgreementRepository } from '../data/agreement.repository.js';
import type { MatchEntity } from '../data/match.entities.js';
import { MatchRepository } from '../data/match.repository.js';
import { TrancheRepository } from '../data/tranche.repository.js';
import { claimLeft, partsLeft, partsReturned } from '../domain/claim.js';
import { leftReserved } from '../domain/planned-tranches.js';

const PAGE = 200;

/** Holds agreements and their tranches to the ledger (协议与拨付核对). Each page of rows is looked at in one snapshot. */
@Injectable()
export class AuditAwards {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly agreements: AgreementRepository,
    private readonly tranches: TrancheRepository,
    private readonly matches: MatchRepository,
    private readonly ledger: Ledger,
  ) {}

  /** Of every signed agreement: its tranches make the contract, and nothing is paid above it. */
  async sums(progress: (checked: number) => void): Promise<CheckOutcome> {
    return this.walk(progress, (signed, tranches) =>
      Promise.resolve(signed.flatMap((one) => faultsOfSums(one, tranches.get(one.id) ?? []))),
    );
  }

  /** Of every signed agreement: what was paid, owed, set aside and given back is what the ledger says. */
  async money(progress: (checked: number) => void): Promise<CheckOutcome> {
    return this.walk(progress, async (signed, tranches) => {
      const ids = signed.map(({ id }) => id);
      const moved = byReference(await this.ledger.movedUnder(ids));
      const matches = new Map((await this.matches.byIds(ids)).map((match) => [match.id, match]));
      return signed.flatMap((one) =>
        faultsOfMoney(one, tranches.get(one.id) ?? [], matches.get(one.id), moved.get(one.id) ?? new Map()),
      );
    });
  }

  private async walk(
    progress: (checked: number) => void,
    look: (signed: readonly AgreementEntity[], tranches: ReadonlyMap<string, TrancheEntity[]>) => Promise<string[]>,
  ): Promise<CheckOutcome> {
    return walkPages(progress, (after) =>
      this.unitOfWork.snapshot(async () => {
        const rows = await this.agreements.after(after, PAGE);
        const signed = rows.filter(({ signedBy }) => signedBy !== null);
        return { rows, faults: await look(signed, await this.tranches.ofApplications(signed.map(({ id }) => id))) };
      }),
    );
  }
}

function faultsOfSums({ id, contract }: AgreementEntity, tranches: readonly TrancheEntity[]): string[] {
  const planned = sum(tranches.filter(({ kind }) => kind === 'PLANNED'));
  const given = sum(tranches.filter(({ kind, state }) => kind !== 'MATCH' && GIVEN.includes(state)));
  return [
    ...(planned === contract ? [] : [`agreement ${id}: expected ${contract}, its tranches are ${planned}`]),
    ...(given <= contract ? [] : [`agreement ${id}: expected at most ${contract}, paid are ${given}`]),
  ];
}

/** Credit is positive. What was ordered is owed until it is sent, and owed again when it came back; what was given up is spent. */
function faultsOfMoney(
  agreement: AgreementEntity,
  tranches: readonly TrancheEntity[],
  match: MatchEntity | undefined,
  moved: ReadonlyMap<string, number>,
): string[] {
  const { id, fundId, purposeId, returned, contract, ending } = agreement;
  const ofMatch = agreement.matchClawback ?? 0;
  const [due, back] = [partsLeft(agreement, ofMatch), partsReturned(agreement, ofMatch)];
  const agreed = tranches.filter(({ kind }) => kind !== 'MATCH');
  const matched = tranches.filter(({ kind }) => kind === 'MATCH');
  const left = ending === null ? leftReserved(contract, agreed) : 0;
  const expected = new Map<string, number>();
  const expect = (code: string, amount: number): unknown => expected.set(code, (expected.get(code) ?? 0) + amount);
  expect(accounts.bank(fundId).code, sentOf(tranches) - returned);
  expect(accounts.projectPayable(fundId, id).code, orderedOf(tranches) - sentOf(tranches));
  expect(accounts.projectDueBack(fundId, id).code, -claimLeft(agreement));
  expect(accounts.programme(fundId, purposeId).code, due.award + back.award - orderedOf(agreed));
  expect(accounts.reservations(fundId, purposeId).code, -due.award - reservedOf(agreed) - left);
  if (match !== undefined) {
    expect(accounts.programme(fundId, match.purposeId).code, due.match + back.match - orderedOf(matched));
    expect(accounts.reservations(fundId, match.purposeId).code, -due.match - reservedOf(matched));
  }
  const wrong = [...expected].filter(([code, amount]) => (moved.get(code) ?? 0) !== amount);
  return wrong.map(([code, amount]) => `agreement ${id}, ${code}: expected ${amount}, found ${moved.get(code) ?? 0}`);
}

const orderedOf = (tranches: readonly TrancheEntity[]): number =>
  sum(tranches.filter(({ disbursementId }) => disbursementId !== null));
const reservedOf = (tranches: readonly TrancheEntity[]): number =>
  sum(tranches.filter(({ reservationId }) => reservationId !== null));
const sentOf = (tranches: readonly TrancheEntity[]): number =>
  sum(tranches.filter(({ state }) => GIVEN.includes(state)));

const GIVEN: readonly TrancheEntity['state'][] = ['INSTRUCTED', 'PAID'];

const sum = (tranches: readonly TrancheEntity[]): number => tranches.reduce((all, { amount }) => all + amount, 0);

function byReference(moved: readonly ReferenceSum[]): Map<string, Map<string, number>> {
  const found = new Map<string, Map<string, number>>();
  for (const { reference, account, amount } of moved) {
    const of = found.get(reference) ?? new Map<string, number>();
    found.set(reference, of.set(account, amount));
  }
  return found;
}
