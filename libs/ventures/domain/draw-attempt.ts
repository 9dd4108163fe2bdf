import { generalErrors } from '#kernel';
import { panelErrors } from './panel.errors.js';
import type { PanelRules } from './rulebook.js';

/** Which attempt a draw is, where an earlier one found no panel 再次抽签. Absent for a first draw. */
export interface DrawAttempt {
  /** From 2. */
  readonly attempt: number;
  /** The rules were relaxed as they themselves say. */
  readonly relaxed?: true;
}

/** A draw that was tried. */
export interface TriedDraw {
  readonly publicValue: string;
  readonly feasible: boolean;
  readonly nextValueName: string | null;
}

/** What is asked of a draw. */
export interface DrawWish {
  readonly publicValue: string;
  readonly relaxed: boolean;
}

/**
 * Which attempt a draw is after those that failed: undefined for the first. Another draw takes another public value: who
 * adds experts must not know the seed. Throws PANEL_DRAWN, PUBLIC_VALUE_USED, NOTHING_TO_RELAX.
 */
export function nextAttempt(
  tried: readonly TriedDraw[],
  { publicValue, relaxed }: DrawWish,
  rules: PanelRules,
): DrawAttempt | undefined {
  if (tried.some(({ feasible }) => feasible)) throw panelErrors.PANEL_DRAWN();
  if (tried.some((one) => one.publicValue === publicValue)) throw panelErrors.PUBLIC_VALUE_USED();
  if (relaxed && (tried.length === 0 || rules.relaxed === undefined)) throw panelErrors.NOTHING_TO_RELAX();
  if (tried.length === 0) return undefined;
  return relaxed ? { attempt: tried.length + 1, relaxed: true } : { attempt: tried.length + 1 };
}

/** Which attempt drew the panel; undefined for the first one, and while nothing is drawn. */
export function attemptOf(
  draws: readonly { readonly number: number; readonly feasible: boolean; readonly relaxed: boolean }[],
): DrawAttempt | undefined {
  const found = draws.find(({ feasible }) => feasible);
  if (found === undefined || found.number === 1) return undefined;
  return found.relaxed ? { attempt: found.number, relaxed: true } : { attempt: found.number };
}

/**
 * What the next public value will be: named whenever experts are added after a draw that found no panel. Throws
 * EXPERTS_FIXED where none failed, BAD_USER_INPUT without a name.
 */
export function requireNextName(tried: readonly TriedDraw[], publicValueName: string | undefined): string {
  if (tried.length === 0 || tried.some(({ feasible }) => feasible)) throw panelErrors.EXPERTS_FIXED();
  const used = tried.map(({ nextValueName }) => nextValueName);
  if (publicValueName === undefined || used.slice(0, -1).includes(publicValueName)) {
    throw generalErrors.BAD_USER_INPUT({ field: 'publicValueName', reason: 'must be named before the draw' });
  }
  return publicValueName;
}

/** The rules of a draw: where it was relaxed, with the seats and the load that the rules then allow. */
export function rulesOfDraw(rules: PanelRules, draw: DrawAttempt | undefined): PanelRules {
  return draw?.relaxed === true && rules.relaxed !== undefined ? { ...rules, ...rules.relaxed } : rules;
}
