import { useLayoutEffect, useRef } from 'preact/hooks';
import { maxAddressLength } from '../../core/url/address-bounds.ts';
import type { GivenText } from '../../core/view/popup-view-model.ts';
import { useText } from '../text/text.tsx';
import { resultId, resultListId } from './result-list.tsx';

interface LookUpFormProps {
  given: GivenText | undefined;
  /** Whether the field has the focus at the start; a panel leaves it with the page. */
  holdsFocus: boolean;
  /** How many results are listed below. */
  results: number;
  /** The place of the one that the arrow keys have come to. */
  active: number | undefined;
  onActivate(at: number | undefined): void;
  onType(text: string): void;
  onLookUp(text: string): void;
  onOpen(at: number): void;
}

/**
 * The field for words or a pasted address; it has the focus when a popup opens, and keeps it while
 * the arrow keys go through the results (https://www.w3.org/WAI/ARIA/apg/patterns/combobox/).
 */
export function LookUpForm(props: LookUpFormProps) {
  const { given, holdsFocus, results, active, onActivate, onType, onLookUp, onOpen } = props;
  const { t } = useText();
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => (holdsFocus ? holdFocus(field.current) : undefined), [holdsFocus]);
  useLayoutEffect(() => {
    if (given !== undefined && field.current !== null) field.current.value = given.text;
  }, [given]);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const text = field.current?.value.trim() ?? '';
    if (active !== undefined) onOpen(active);
    else if (text === '') field.current?.focus();
    else onLookUp(text);
  };
  const move = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0 || results === 0 || event.isComposing) return;
    event.preventDefault();
    // Past either end comes the field itself.
    const places = results + 1;
    const place = ((active ?? results) + step + places) % places;
    onActivate(place === results ? undefined : place);
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
          aria-expanded={results > 0}
          aria-controls={results > 0 ? resultListId : undefined}
          aria-activedescendant={active === undefined ? undefined : resultId(active)}
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
