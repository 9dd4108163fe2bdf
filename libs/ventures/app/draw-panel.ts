import { Injectable } from '@nestjs/common';
import { Clock, generalErrors } from '#kernel';
import type { Actor } from '#platform';
import type { VentureRoundEntity } from '../data/round.entity.js';
import { nextAttempt, type DrawAttempt } from '../domain/draw-attempt.js';
import { panelErrors } from '../domain/panel.errors.js';
import { requireState } from '../domain/panel-steps.js';
import { lotsOf, panelOfRound, type PanelOfRound } from '../domain/recompute-panel.js';
import { lackingText } from '../domain/review-lacks.js';
import type { BundleGiven } from '../domain/round-bundle.js';
import { DrawnPanels } from './drawn-panels.js';
import { Recusals } from './recusals.js';
import { RoundChanges } from './round-changes.js';
import { RoundDesk, type RoundStep } from './round-desk.js';
import { RoundFacts } from './round-facts.js';
import { roundHashing } from './round-hashing.js';

/** The public value, until when sheets are waited for, and whether another draw relaxes what the rules say. */
export interface PanelDrawStep extends RoundStep {
  readonly publicValue: string;
  readonly reviewUntil?: Date | null;
  readonly relaxed?: boolean;
}

/** Why there is no panel. */
interface NoPanel {
  readonly emptySeats: string;
  readonly applications: number;
  readonly lacking: string;
}

/**
 * Draws the panel and assigns all reviews from the seed (评审组抽签), with the public value that was named before. A draw that
 * finds no panel is kept, too: then experts may be added, or rules relaxed as they say, and another draw is made with its own
 * number and another public value.
 */
@Injectable()
export class DrawPanel {
  constructor(
    private readonly desk: RoundDesk,
    private readonly changes: RoundChanges,
    private readonly recusals: Recusals,
    private readonly panels: DrawnPanels,
    private readonly facts: RoundFacts,
    private readonly clock: Clock,
  ) {}

  /**
   * Throws NOT_FOUND, RECUSED, STATE_NOT_ALLOWED, PANEL_DRAWN, PUBLIC_VALUE_USED, NOTHING_TO_RELAX, PANEL_NOT_FEASIBLE,
   * BAD_USER_INPUT for a time for sheets that is over.
   */
  async execute(actor: Actor, step: PanelDrawStep): Promise<VentureRoundEntity> {
    const answer = await this.desk.with(actor, 'MANAGE', 'drawPanel', step, (round) => this.draw(actor, step, round));
    if ('lacking' in answer) throw panelErrors.PANEL_NOT_FEASIBLE({ ...answer });
    return answer;
  }

  private async draw(
    { personId }: Actor,
    { publicValue, reviewUntil = null, relaxed = false }: PanelDrawStep,
    round: VentureRoundEntity,
  ): Promise<VentureRoundEntity | NoPanel> {
    await this.recusals.requireImpartial(personId, round.id);
    requireState(round.state, ['REVIEW'], 'drawPanel');
    if (reviewUntil !== null && reviewUntil <= this.clock.now()) {
      throw generalErrors.BAD_USER_INPUT({ field: 'reviewUntil', reason: 'must be in the future' });
    }
    if (await this.panels.isDrawn(round.id)) throw panelErrors.PANEL_DRAWN();
    const tried = await this.panels.tried(round.id);
    const facts = await this.facts.given(round.id);
    const attempt = nextAttempt(tried, { publicValue, relaxed }, facts.rulebook.panel);
    const given = await this.panels.withConflicts(ofAttempt(facts, publicValue, attempt));
    const drawn = await this.changes.keep(round, 'drawPanel', personId, { publicValue });
    const { seed, lotOf } = lotsOf(given, roundHashing.sha256);
    const found = panelOfRound(given, lotOf);
    const none = noPanel(found);
    const by = { drawnBy: personId, drawnAt: this.clock.now() };
    const number = tried.length + 1;
    await this.panels.log({ roundId: round.id, number, publicValue, seed, relaxed, feasible: none === null, ...by });
    if (none !== null || !('panel' in found)) return none ?? drawn;
    await this.panels.keep(given, found, { seed, reviewUntil, ...by });
    return drawn;
  }
}

const ofAttempt = (given: BundleGiven, publicValue: string, draw: DrawAttempt | undefined): BundleGiven => ({
  ...given,
  round: draw === undefined ? { ...given.round, publicValue } : { ...given.round, publicValue, draw },
});

/** Which seats stay empty, and which applications lack whom; null for a panel. */
function noPanel(found: PanelOfRound): NoPanel | null {
  if ('empty' in found) {
    return { emptySeats: found.empty.map((field) => field ?? '*').join(', '), applications: 0, lacking: '' };
  }
  if (!('lacking' in found)) return null;
  return { emptySeats: '', applications: found.lacking.length, lacking: lackingText(found.lacking) };
}
