interface FlagChoiceProps {
  /** Names the control among others in the page. */
  name: string;
  label: string;
  hint: string;
  isOn: boolean;
  onChange(isOn: boolean): void;
}

/** Something that is on or off, and what that means. */
export function FlagChoice({ name, label, hint, isOn, onChange }: FlagChoiceProps) {
  return (
    <label class="choice">
      <input
        type="checkbox"
        checked={isOn}
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
