import { useState } from 'react';
import type { Refusal } from '../api/refusal';
import { useCommand } from '../api/use-command';
import { StationImportDocument } from '../generated/station-people';
import type { ImportVolunteersInput, StationImportMutation } from '../generated/types';
import type { RollPart } from './roll-file';

type Line = StationImportMutation['importVolunteers']['refused'][number];

/** What an import came to so far. */
export interface Imported {
  readonly done: number;
  readonly of: number;
  readonly registered: number;
  readonly present: number;
  readonly refused: readonly Line[];
  readonly notes: readonly Line[];
  readonly dryRun: boolean;
  readonly ended: boolean;
}

interface Import {
  readonly run: (
    parts: readonly RollPart[],
    terms: Omit<ImportVolunteersInput, 'csv' | 'linesBefore'>,
  ) => Promise<void>;
  readonly busy: boolean;
  readonly refusal: Refusal | null;
  readonly imported: Imported | null;
}

/** Sends a list part by part. Where it stops it can be sent again: nobody is registered twice. */
export function useImport(): Import {
  const command = useCommand(StationImportDocument);
  const [imported, setImported] = useState<Imported | null>(null);
  const [busy, setBusy] = useState(false);
  const run: Import['run'] = async (parts, terms) => {
    const of = parts.reduce((sum, { lines }) => sum + lines, 0);
    let state: Imported = {
      done: 0,
      of,
      registered: 0,
      present: 0,
      refused: [],
      notes: [],
      dryRun: terms.dryRun ?? false,
      ended: false,
    };
    setBusy(true);
    setImported(state);
    for (const { csv, linesBefore, lines } of parts) {
      const { data } = await command.run({ input: { ...terms, csv, linesBefore } });
      if (!data) return setBusy(false);
      const { registered, present, refused, notes } = data.importVolunteers;
      state = {
        ...state,
        done: state.done + lines,
        registered: state.registered + registered,
        present: state.present + present,
        refused: [...state.refused, ...refused],
        notes: [...state.notes, ...notes],
      };
      setImported(state);
    }
    setImported({ ...state, ended: true });
    setBusy(false);
  };
  return { run, busy, refusal: command.refusal, imported };
}
