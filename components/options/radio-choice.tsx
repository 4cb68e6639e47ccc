import type { TextKey } from '../../core/view/text-key.ts';
import { useText } from '../text/text.tsx';

interface RadioChoiceProps<Value extends string> {
  /** Names the group among others in the page. */
  name: string;
  legend: string;
  choices: readonly { value: Value; label: TextKey }[];
  value: Value;
  onChange(value: Value): void;
}

/** One of a few things. */
export function RadioChoice<Value extends string>({
  name,
  legend,
  choices,
  value: chosen,
  onChange,
}: RadioChoiceProps<Value>) {
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
            checked={value === chosen}
            onChange={() => onChange(value)}
          />
          <span class="choice-label">{t(label)}</span>
        </label>
      ))}
    </fieldset>
  );
}
