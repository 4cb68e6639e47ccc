import { useLayoutEffect, useRef } from 'preact/hooks';
import { useText } from '../text.tsx';

/** As long as an address that the index can answer to (core/protocol.ts). */
const longestText = 4_096;

/** The field for a pasted address; it has the focus when the popup opens. */
export function LookUpForm({ onLookUp }: { onLookUp(text: string): void }) {
  const { t } = useText();
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => field.current?.focus(), []);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const text = field.current?.value.trim() ?? '';
    if (text === '') field.current?.focus();
    else onLookUp(text);
  };
  return (
    <form class="look-up" onSubmit={submit}>
      <label for="look-up">{t('lookUpLabel')}</label>
      <div class="look-up-row">
        <input
          ref={field}
          id="look-up"
          class="field"
          type="text"
          inputmode="url"
          enterkeyhint="search"
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          maxLength={longestText}
        />
        <button type="submit" class="button">
          {t('lookUpButton')}
        </button>
      </div>
    </form>
  );
}
