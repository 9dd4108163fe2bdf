const shapes = {
  home: 'M4 11 12 4l8 7v9h-5v-6H9v6H4z',
  order: 'M6 3h12v18l-3-2-3 2-3-2-3 2zM9 8h6M9 12h6',
  heart: 'M12 20S4 15 4 9.2A4.2 4.2 0 0 1 12 7a4.2 4.2 0 0 1 8 2.2C20 15 12 20 12 20z',
  person: 'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4 21c0-4 3.6-6.5 8-6.5s8 2.5 8 6.5',
  back: 'm15 5-7 7 7 7',
} as const;

/** A drawing beside a word: never alone, so it is hidden from screen readers. */
export function Icon({ name }: { name: keyof typeof shapes }) {
  return (
    <svg
      viewBox="0 0 24 24"
      width="1.5em"
      height="1.5em"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d={shapes[name]} />
    </svg>
  );
}

/** The mark of the house: two roofs side by side. */
export function Mark() {
  return (
    <svg viewBox="0 0 64 64" aria-hidden="true">
      <path d="M5 34 21 19l16 15v21H5z" fill="#fff" />
      <path d="M28 26 42 13l17 15v27H43V35z" fill="#f2b366" />
      <path d="M17 55V42h9v13z" fill="#0f6b57" />
    </svg>
  );
}
