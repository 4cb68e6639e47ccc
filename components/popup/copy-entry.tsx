import { useState } from 'preact/hooks';
import { useText } from '../text/text.tsx';

interface CopyEntryProps {
  /** Resolves when the entry is on the clipboard; rejects if it cannot be copied. */
  onCopy(): Promise<void>;
}

/** A button that copies a record of the page, with which a curator can add it to the index. */
export function CopyEntry({ onCopy }: CopyEntryProps) {
  const { t } = useText();
  const [outcome, setOutcome] = useState<'entryCopied' | 'entryNotCopied'>();
  const copy = () =>
    onCopy().then(
      () => setOutcome('entryCopied'),
      () => setOutcome('entryNotCopied'),
    );
  return (
    <div class="copy-entry">
      <button type="button" class="plain-button" onClick={copy}>
        {t('copyEntry')}
      </button>
      <p class="hint" role="status">
        {outcome !== undefined && t(outcome)}
      </p>
    </div>
  );
}
