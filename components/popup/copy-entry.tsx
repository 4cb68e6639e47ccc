import { useState } from 'preact/hooks';
import { useText } from '../text/text.tsx';

interface CopyEntryProps {
  /** Resolves when the entry is on the clipboard. */
  onCopy(): Promise<void>;
}

/** For a curator who misses the page in the index: a record of it to start from. */
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
