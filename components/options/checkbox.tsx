interface CheckboxProps {
  /** Unique on the page; the id of the hint is made from it. */
  name: string;
  label: string;
  hint: string;
  isChecked: boolean;
  onChange(isChecked: boolean): void;
}

/** A checkbox with a label and a hint below it. */
export function Checkbox({ name, label, hint, isChecked, onChange }: CheckboxProps) {
  return (
    <label class="choice">
      <input
        type="checkbox"
        checked={isChecked}
        aria-describedby={`${name}-hint`}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <span class="choice-label">
        {label}
        <span class="choice-hint" id={`${name}-hint`}>
          {hint}
        </span>
      </span>
    </label>
  );
}
