import { useText } from '../text/text.tsx';

interface SettingsFileInputProps {
  onChoose(file: File): void;
}

/** A button with which the reader chooses a settings file to import. */
export function SettingsFileInput({ onChoose }: SettingsFileInputProps) {
  const { t } = useText();
  const choose = (input: HTMLInputElement) => {
    const file = input.files?.[0];
    if (file === undefined) return;
    // Otherwise the browser reports no change if the reader chooses the same file again.
    input.value = '';
    onChoose(file);
  };
  return (
    <label class="button">
      {t('importSettings')}
      <input
        id="settings-file"
        class="visually-hidden"
        type="file"
        accept=".json,application/json"
        onChange={(event) => choose(event.currentTarget)}
      />
    </label>
  );
}
