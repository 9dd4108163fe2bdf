import { RoundMoney, type AwardLimit, type Candidate } from './award-amount.js';
import { compareFractions, fraction, type Fraction } from './fraction.js';
import type { MoneyRules, SelectionRules } from './rulebook.js';

/** An application in the order of the ranking, with its total in 1/100 points. */
export interface RankedCandidate extends Candidate {
  readonly total: Fraction;
}

/** Why an application is not awarded. */
export const REFUSALS = [
  'NOT_SHORTLISTED',
  'BELOW_PASS_MARK',
  'ORGANISATION_HAS_AWARD',
  'NO_PLACE_LEFT',
  'NO_MONEY_LEFT',
  'OBJECTION_UPHELD',
  'WITHDRAWN',
  'SIGNING_LAPSED',
  'BARRED',
] as const;
export type Refusal = (typeof REFUSALS)[number];

/** What is decided of one application 立项决定, in the order of the ranking. */
export type Decision =
  | { readonly kind: 'AWARD'; readonly applicationId: string; readonly amount: number; readonly limit: AwardLimit }
  | { readonly kind: 'RESERVE'; readonly applicationId: string; readonly place: number; readonly reason: Refusal }
  | { readonly kind: 'REFUSED'; readonly applicationId: string; readonly reason: Refusal };

/** Rules of money and selection of a round. */
export interface AwardRules {
  readonly money: MoneyRules;
  readonly selection: SelectionRules;
}

/**
 * Gives the money out along the ranking: awards while there are places and money, then reserves 递补. A project that cannot
 * get its least part is skipped, or ends the awards, as published.
 */
export function selectAwards(rules: AwardRules, ranked: readonly RankedCandidate[]): Decision[] {
  const desk = new AwardDesk(rules);
  return ranked.map((candidate, at) => desk.decide(candidate, at));
}

/**
 * Why an application is taken out after the decisions: an upheld objection, its organisation withdrew it 撤回, did not sign in
 * time 逾期未签约, or is barred 限制申报.
 */
export type StrikeReason = Extract<Refusal, 'OBJECTION_UPHELD' | 'WITHDRAWN' | 'SIGNING_LAPSED' | 'BARRED'>;

/** What follows from taking one out: the decisions anew, and who moves up; null: no reserve can. */
export interface Promotion {
  readonly decisions: readonly Decision[];
  readonly promoted: string | null;
}

/**
 * Takes an application out; if it was to be awarded, the first reserve that the freed money and place suffice for moves up.
 * Everybody else keeps what they have.
 */
export function strikeAward(
  rules: AwardRules,
  ranked: readonly RankedCandidate[],
  decisions: readonly Decision[],
  struck: string,
  reason: StrikeReason = 'OBJECTION_UPHELD',
): Promotion {
  const wasAwarded = decisions.some(({ kind, applicationId }) => kind === 'AWARD' && applicationId === struck);
  const rest = decisions.map((one) =>
    one.applicationId === struck ? ({ kind: 'REFUSED', applicationId: struck, reason } as const) : one,
  );
  if (!wasAwarded) return { decisions: rest, promoted: null };
  const candidates = new Map(ranked.map((candidate) => [candidate.applicationId, candidate]));
  const desk = new AwardDesk(rules);
  for (const one of rest) {
    const candidate = candidates.get(one.applicationId);
    if (one.kind === 'AWARD' && candidate) desk.take(candidate, one.amount);
  }
  for (const [at, one] of rest.entries()) {
    const candidate = candidates.get(one.applicationId);
    const award = one.kind === 'RESERVE' && candidate ? desk.awardOf(candidate) : null;
    if (award?.kind === 'AWARD') return { decisions: rest.with(at, award), promoted: one.applicationId };
  }
  return { decisions: rest, promoted: null };
}

/** Keeps count while money and places are given out. */
class AwardDesk {
  private readonly money: RoundMoney;
  private readonly perOrganisation = new Map<string, number>();
  private places = 0;
  private reserves = 0;
  private isStopped = false;

  constructor(private readonly rules: AwardRules) {
    this.money = new RoundMoney(rules.money);
  }

  decide(candidate: RankedCandidate, at: number): Decision {
    const { applicationId, total } = candidate;
    const { shortlist, passMark, reserves, whenShort } = this.rules.selection;
    const refused = (reason: Refusal): Decision => ({ kind: 'REFUSED', applicationId, reason });
    if (shortlist !== null && at >= shortlist) return refused('NOT_SHORTLISTED');
    if (compareFractions(total, fraction(passMark)) < 0) return refused('BELOW_PASS_MARK');
    const decision = this.isStopped ? refused('NO_MONEY_LEFT') : this.awardOf(candidate);
    if (decision.kind === 'AWARD') {
      this.take(candidate, decision.amount);
      return decision;
    }
    const reason = decision.reason;
    if (reason === 'ORGANISATION_HAS_AWARD') return decision;
    if (reason === 'NO_MONEY_LEFT' && whenShort === 'STOP') this.isStopped = true;
    if (this.reserves >= reserves) return decision;
    this.reserves += 1;
    return { kind: 'RESERVE', applicationId, place: this.reserves, reason };
  }

  /** The award that is possible now, or why none is. */
  awardOf(candidate: Candidate): Decision {
    const { applicationId, organisationId } = candidate;
    const { places, perOrganisation, leastPart } = this.rules.selection;
    const refused = (reason: Refusal): Decision => ({ kind: 'REFUSED', applicationId, reason });
    if ((this.perOrganisation.get(organisationId) ?? 0) >= perOrganisation) return refused('ORGANISATION_HAS_AWARD');
    if (places !== null && this.places >= places) return refused('NO_PLACE_LEFT');
    const entitled = this.money.entitlement(candidate).amount;
    const { amount, limit } = this.money.award(candidate);
    const reaches = BigInt(amount) * BigInt(leastPart.denominator) >= BigInt(leastPart.numerator) * BigInt(entitled);
    return amount > 0 && reaches ? { kind: 'AWARD', applicationId, amount, limit } : refused('NO_MONEY_LEFT');
  }

  take(candidate: Candidate, amount: number): void {
    const { organisationId } = candidate;
    this.money.take(candidate, amount);
    this.perOrganisation.set(organisationId, (this.perOrganisation.get(organisationId) ?? 0) + 1);
    this.places += 1;
  }
}
