interface Props<Name extends string> {
  readonly label: string;
  readonly names: Readonly<Record<Name, string>>;
  readonly value: Name;
  readonly onChoose: (name: Name) => void;
}

/** One of a few named things. */
export function NameChoice<Name extends string>({ label, names, value, onChoose }: Props<Name>) {
  const all = Object.keys(names) as Name[];
  return (
    <label>
      <b>{label}</b>
      <select
        value={value}
        onChange={(event) => {
          const chosen = all.find((each) => each === event.target.value);
          if (chosen) onChoose(chosen);
        }}
      >
        {all.map((each) => (
          <option key={each} value={each}>
            {names[each]}
          </option>
        ))}
      </select>
    </label>
  );
}
