import type { Urgency } from './vocabulary.js';

/** Factors of the score; each factor is 0..1, the weights are any non-negative numbers. */
export interface ScoreWeights {
  arrival: number;
  skills: number;
  continuity: number;
  acceptance: number;
  fairness: number;
  load: number;
}

/** Rules of dispatch 派单, part of the volunteering policy of a region. */
export interface DispatchPolicy {
  weights: ScoreWeights;
  /** Minutes until an unanswered offer times out. */
  offerTimeoutMinutes: Record<Urgency, number>;
  /** No offers from `fromMinute` to `toMinute` of the Shanghai day, except urgent ones. */
  quietHours: { fromMinute: number; toMinute: number };
  /** This many offers left unanswered in a row bring a rest of so many hours. */
  cooldown: { unanswered: number; hours: number };
  /** Up to `everyoneBelow` candidates all are asked; else `base` per free place, times the factor of the urgency. */
  wave: { everyoneBelow: number; base: number; urgencyFactor: Record<Urgency, number>; maximum: number };
  /** Minutes without success until grid worker, station, street take over. */
  escalationMinutes: Record<Urgency, { grid: number; station: number; street: number }>;
  /** Days looked back for fairness and load. */
  fairnessDays: number;
  maximumCandidates: number;
}

/** Defaults: of 30 candidates within 1 km about 7 are asked. */
export const defaultDispatchPolicy: DispatchPolicy = {
  weights: { arrival: 0.3, skills: 0.15, continuity: 0.15, acceptance: 0.1, fairness: 0.2, load: 0.1 },
  offerTimeoutMinutes: { URGENT: 3, SOON: 15, PLANNED: 60 },
  quietHours: { fromMinute: 22 * 60, toMinute: 7 * 60 },
  cooldown: { unanswered: 3, hours: 24 },
  wave: {
    everyoneBelow: 7,
    base: 7,
    urgencyFactor: { URGENT: 2, SOON: 1, PLANNED: 1 },
    maximum: 50,
  },
  escalationMinutes: {
    URGENT: { grid: 10, station: 20, street: 40 },
    SOON: { grid: 60, station: 120, street: 240 },
    PLANNED: { grid: 240, station: 720, street: 1440 },
  },
  fairnessDays: 30,
  maximumCandidates: 500,
};
