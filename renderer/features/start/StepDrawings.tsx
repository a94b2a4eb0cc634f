/** A table of which one column is recognised. */
export function ImportDrawing() {
  const columns = [8, 35, 62, 89];
  const rows = [8, 23, 38, 53];
  return (
    <svg width="160" height="96" viewBox="0 0 120 72" aria-hidden>
      {columns.flatMap((x, column) =>
        rows.map((y, row) => (
          <rect key={`${x} ${y}`} x={x} y={y} width="23" height="11" rx="2" fill={cell(column, row)} />
        )),
      )}
    </svg>
  );
}

function cell(column: number, row: number): string {
  if (column === 1) return row === 0 ? 'var(--accent)' : 'var(--accent-line)';
  return row === 0 ? 'var(--line-strong)' : 'var(--sunken)';
}

/** A ranking with intervals around a reference line; one mark is the own one. */
export function ExploreDrawing() {
  const marks = [
    { y: 14, from: 76, at: 88, to: 104, own: true },
    { y: 29, from: 52, at: 68, to: 84, own: false },
    { y: 44, from: 44, at: 56, to: 70, own: false },
    { y: 59, from: 24, at: 36, to: 50, own: false },
  ];
  return (
    <svg width="160" height="96" viewBox="0 0 120 72" aria-hidden>
      <line x1="62" x2="62" y1="4" y2="68" stroke="var(--ink)" strokeWidth="1.5" />
      {marks.map(({ y, from, at, to, own }) => {
        const colour = own ? 'var(--accent)' : 'var(--vergelijkbaar)';
        return (
          <g key={y}>
            <line x1={from} x2={to} y1={y} y2={y} stroke={colour} strokeWidth="2" strokeLinecap="round" />
            <circle cx={at} cy={y} r="5" fill={colour} stroke="var(--paper)" strokeWidth="1.5" />
          </g>
        );
      })}
    </svg>
  );
}

/** A slide with a headline, bars and a note at a mark. */
export function TellDrawing() {
  return (
    <svg width="160" height="96" viewBox="0 0 120 72" aria-hidden>
      <rect
        x="6.5"
        y="4.5"
        width="107"
        height="63"
        rx="4"
        fill="var(--surface)"
        stroke="var(--line-strong)"
      />
      <rect x="16" y="14" width="60" height="5" rx="2" fill="var(--ink)" />
      <rect x="18" y="40" width="14" height="20" fill="var(--arcering)" />
      <rect x="38" y="34" width="14" height="26" fill="var(--arcering)" />
      <rect x="58" y="28" width="14" height="32" fill="var(--accent)" />
      <path d="M72 31H86" fill="none" stroke="var(--ink)" strokeWidth="1.25" />
      <rect x="88" y="29" width="18" height="4" rx="2" fill="var(--line-strong)" />
    </svg>
  );
}
