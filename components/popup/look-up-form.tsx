import { useLayoutEffect, useRef } from 'preact/hooks';
import { useText } from '../text.tsx';

/** As long as an address that the index can answer to (core/protocol.ts). */
const longestText = 4_096;

/** The field for a pasted address; it has the focus when the popup opens. */
export function LookUpForm({ onLookUp }: { onLookUp(text: string): void }) {
  const { t } = useText();
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => holdFocus(field.current), []);
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

/**
 * Gives the field the focus, and again for as long as the reader has done nothing: Firefox loads a
 * popup before it shows it, and takes the focus away when it does.
 */
function holdFocus(field: HTMLElement | null): () => void {
  const untouched = new AbortController();
  const { signal } = untouched;
  const focus = () => field?.focus();
  focus();
  addEventListener('focus', focus, { signal });
  field?.addEventListener('blur', focus, { signal });
  for (const touch of ['keydown', 'pointerdown']) {
    addEventListener(touch, () => untouched.abort(), { signal, capture: true });
  }
  return () => untouched.abort();
}
