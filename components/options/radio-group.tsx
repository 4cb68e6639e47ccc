import type { TextKey } from '../../core/view/text-key.ts';
import { useText } from '../text/text.tsx';

interface RadioGroupProps<Value extends string> {
  /** The name of the form field, unique on the page. */
  name: string;
  legend: string;
  choices: readonly { value: Value; label: TextKey }[];
  value: Value;
  onChange(value: Value): void;
}

/** Radio buttons under a legend, one for each choice. */
export function RadioGroup<Value extends string>({
  name,
  legend,
  choices,
  value: selected,
  onChange,
}: RadioGroupProps<Value>) {
  const { t } = useText();
  return (
    <fieldset class="choices">
      <legend class="field-label">{legend}</legend>
      {choices.map(({ value, label }) => (
        <label key={value} class="choice">
          <input
            type="radio"
            name={name}
            value={value}
            checked={value === selected}
            onChange={() => onChange(value)}
          />
          <span class="choice-label">{t(label)}</span>
        </label>
      ))}
    </fieldset>
  );
}
