import { useId } from 'react';

interface Props {
  readonly label: string;
  readonly hint: string;
  /** The file was read; null when it was taken away. */
  readonly onRead: (file: Uint8Array | null) => void;
}

/** A file of this device, which is read here and sent nowhere. */
export function FileField({ label, hint, onRead }: Props) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="file"
        accept=".json,application/json"
        aria-describedby={`${id}-hint`}
        onChange={(event) => {
          const file = event.target.files?.[0];
          if (!file) onRead(null);
          else void file.arrayBuffer().then((content) => onRead(new Uint8Array(content)));
        }}
      />
      <p id={`${id}-hint`} className="soft small">
        {hint}
      </p>
    </div>
  );
}
