import { useLayoutEffect, useRef } from 'preact/hooks';
import { maxAddressLength } from '../../core/url/address-bounds.ts';
import type { PrefilledText } from '../../core/view/popup-view-model.ts';
import { useText } from '../text/text.tsx';
import { resultListId, toResultId } from './result-list.tsx';

interface LookUpFormProps {
  /** Replaces what is in the field each time that the object changes. */
  prefill: PrefilledText | undefined;
  /** Whether the field takes the focus when it appears. In a panel, the page keeps it. */
  takesFocus: boolean;
  /** The number of results listed below. */
  resultCount: number;
  /** Index of the result that the reader selected with the arrow keys. */
  activeIndex: number | undefined;
  onActivate(index: number | undefined): void;
  /** Called with the field's text, without leading spaces, after each change. */
  onType(text: string): void;
  /** Called with the trimmed text, never empty, when the reader submits it. */
  onLookUp(text: string): void;
  onOpen(index: number): void;
}

/**
 * A combobox for words or a pasted address. The focus stays in the field while the arrow keys move
 * through the results: https://www.w3.org/WAI/ARIA/apg/patterns/combobox/
 */
export function LookUpForm(props: LookUpFormProps) {
  const { prefill, takesFocus, resultCount, activeIndex } = props;
  const { onActivate, onType, onLookUp, onOpen } = props;
  const { t } = useText();
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => (takesFocus ? holdFocus(field.current) : undefined), [takesFocus]);
  useLayoutEffect(() => {
    if (prefill !== undefined && field.current !== null) field.current.value = prefill.text;
  }, [prefill]);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const text = field.current?.value.trim() ?? '';
    if (activeIndex !== undefined) onOpen(activeIndex);
    else if (text === '') field.current?.focus();
    else onLookUp(text);
  };
  const move = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0 || resultCount === 0 || event.isComposing) return;
    event.preventDefault();
    // The position after the last result is the field itself; from there, the keys start again.
    const positions = resultCount + 1;
    const next = ((activeIndex ?? resultCount) + step + positions) % positions;
    onActivate(next === resultCount ? undefined : next);
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
          role="combobox"
          aria-autocomplete="list"
          aria-haspopup="listbox"
          aria-expanded={resultCount > 0}
          aria-controls={resultCount > 0 ? resultListId : undefined}
          aria-activedescendant={activeIndex === undefined ? undefined : toResultId(activeIndex)}
          aria-describedby="look-up-hint"
          enterkeyhint="search"
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          maxLength={maxAddressLength}
          onInput={(event) => onType(event.currentTarget.value.trimStart())}
          onKeyDown={move}
        />
        <button type="submit" class="button">
          {t('lookUpButton')}
        </button>
      </div>
      <p class="hint" id="look-up-hint">
        {t('lookUpHint')}
      </p>
    </form>
  );
}

/**
 * Focuses the field, and again whenever it loses the focus before the reader first presses a key or
 * clicks: Firefox loads a popup before showing it, and the field loses the focus when it is shown.
 * Returns a function that stops this.
 */
function holdFocus(field: HTMLElement | null): () => void {
  const firstInput = new AbortController();
  const { signal } = firstInput;
  const focus = () => field?.focus();
  focus();
  addEventListener('focus', focus, { signal });
  field?.addEventListener('blur', focus, { signal });
  for (const type of ['keydown', 'pointerdown']) {
    addEventListener(type, () => firstInput.abort(), { signal, capture: true });
  }
  return () => firstInput.abort();
}
