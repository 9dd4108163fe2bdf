import {
  defaultIntegrityRules,
  detectorNames,
  examine,
  examineAlone,
  markOf,
  Neighbourhood,
  scoreOf,
  type DetectorName,
  type DeviceUse,
  type RecordFacts,
} from '#integrity';
import { simulate, type Simulation } from '../../apps/cli/simulate/simulate.js';
import type { FraudKind, SimulatedRecord } from '../../apps/cli/simulate/simulated-record.js';

/** Which kinds of fraud each detector is meant for; it may find others too. */
export const meantFor: Readonly<Record<DetectorName, readonly FraudKind[]>> = {
  OVERLAP: [],
  IMPOSSIBLE_TRAVEL: [],
  HASTY_ISSUE: ['ENTERED_FOR_NOBODY'],
  BACK_ENTRY: ['ENTERED_FOR_NOBODY', 'HOURS_FOR_SALE'],
  BATCH: ['INVENTED_ACTIVITY'],
  SHARED_DEVICE: ['STOLEN_ACCOUNTS'],
  OWN_HOUSEHOLD: ['HOUSEHOLD_RING'],
  FAR_CODE: ['CODE_SENT_AWAY'],
  BEYOND_REQUEST: ['STRETCHED_MINUTES'],
  DOUBTED_HANDLER: [],
};

/** What became of one made-up record. */
export interface Judged {
  readonly record: SimulatedRecord;
  readonly fired: readonly DetectorName[];
  readonly frozen: boolean;
}

/** Judges a whole corpus by the rules that ship, each record with all that lies around it, as the nightly round does. */
export function judge(simulation: Simulation): Judged[] {
  const corpus = simulate(simulation);
  const places = countOf(corpus.map(({ requestId }) => requestId));
  const facts = corpus.map((record) => factsOf(record, places.get(record.requestId) ?? 1));
  const sites = new Map(corpus.map((record) => [record.id, record.site]));
  const uses = facts.flatMap((record): DeviceUse[] =>
    record.signatures.flatMap(({ device, at }) =>
      device === null
        ? []
        : [{ device, at, volunteerId: record.volunteerId, site: sites.get(record.recordId) ?? null }],
    ),
  );
  const { rules } = defaultIntegrityRules;
  const alone = new Neighbourhood(facts, uses);
  const first = facts.map((record) => examineAlone(record, alone.of(record), rules));
  const doubted = new Set(facts.filter((_, at) => (first[at] ?? []).length > 0).map(({ recordId }) => recordId));
  const marks = facts.flatMap((record, at) => markOf(record, first[at] ?? []) ?? []);
  const neighbourhood = new Neighbourhood(facts, uses, { doubted, marks });
  return facts.map((record, at) => {
    const findings = examine(record, neighbourhood.of(record), rules);
    const frozen = scoreOf(findings) >= rules.threshold;
    return { record: corpus[at] as SimulatedRecord, fired: findings.map(({ detector }) => detector), frozen };
  });
}

/** How often each text is there. */
function countOf(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}

/** `places`: a service has as many as people served in it. */
function factsOf(record: SimulatedRecord, places: number): RecordFacts {
  return {
    ...{ recordId: record.id, requestId: record.requestId, volunteerId: record.volunteerId, source: record.source },
    ...{ minutes: record.minutes, recordedBy: record.recordedBy, ownHousehold: record.ownHousehold },
    ...{ startedAt: new Date(record.startedAt), endedAt: new Date(record.endedAt) },
    ...{ recordedAt: new Date(record.recordedAt), placeTakenAt: new Date(record.placeTakenAt) },
    service: {
      ...{ orderedAt: new Date(record.orderedAt), orderedBy: record.orderedBy, site: record.site, places },
      ...{ startsAt: new Date(record.startsAt), endsAt: new Date(record.endsAt) },
    },
    signatures: record.signatures.map((one) => ({ ...one, at: new Date(one.at) })),
  };
}

/** How well something finds what it looks for. */
export interface Score {
  readonly name: string;
  readonly forgedHit: number;
  readonly forged: number;
  readonly honestHit: number;
  readonly honest: number;
}

/** All together, each detector against the kinds it is meant for, and each kind against all detectors. */
export function scores(judged: readonly Judged[]): {
  overall: Score;
  detectors: Score[];
  kinds: Score[];
  stories: Score[];
} {
  const honest = judged.filter(({ record }) => record.fraud === null);
  const forged = judged.filter(({ record }) => record.fraud !== null);
  const of = (name: string, targets: readonly Judged[], hit: (one: Judged) => boolean): Score => ({
    ...{ name, forged: targets.length, forgedHit: targets.filter(hit).length },
    ...{ honest: honest.length, honestHit: honest.filter(hit).length },
  });
  const kinds = [...new Set(forged.map(({ record }) => record.fraud as FraudKind))];
  const stories = [...new Set(judged.map(({ record }) => record.story))].sort();
  return {
    overall: of('overall', forged, ({ frozen }) => frozen),
    detectors: detectorNames.map((name) => {
      const fires = ({ fired }: Judged): boolean => fired.includes(name);
      const wanted = meantFor[name];
      const targets =
        wanted.length === 0
          ? forged.filter(fires)
          : forged.filter(({ record }) => wanted.includes(record.fraud as FraudKind));
      return of(name, targets, fires);
    }),
    kinds: kinds.map((kind) =>
      of(
        kind,
        forged.filter(({ record }) => record.fraud === kind),
        ({ frozen }) => frozen,
      ),
    ),
    stories: stories.map((story) => {
      const told = judged.filter(({ record }) => record.story === story);
      const frozen = told.filter((one) => one.frozen).length;
      const isHonest = told[0]?.record.fraud === null;
      return isHonest
        ? { name: story, forged: 0, forgedHit: 0, honest: told.length, honestHit: frozen }
        : { name: story, forged: told.length, forgedHit: frozen, honest: 0, honestHit: 0 };
    }),
  };
}
