/** The product's mark: an envelope with a seal. The same drawing as assets/icon.svg. */
export function Mark() {
  return (
    <svg className="mark" viewBox="0 0 128 128" width="22" height="22" aria-hidden="true">
      <rect x="4" y="4" width="120" height="120" rx="28" fill="#2f4bd8" />
      <path d="M30 47c0-5 4-9 9-9h50c5 0 9 4 9 9v38c0 5-4 9-9 9H39c-5 0-9-4-9-9z" fill="#fff" />
      <path
        d="M33 46l25 21a9.500 9.500 0 0 0 12 0l25-21"
        fill="none"
        stroke="#2f4bd8"
        strokeWidth="7"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
      <circle cx="64" cy="78" r="13" fill="#15b37d" stroke="#fff" strokeWidth="5" />
    </svg>
  );
}
