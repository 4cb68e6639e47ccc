import type { IndexStatus } from '../core/protocol.ts';
import { formatShare } from './text/format-number.ts';
import { useText } from './text/text.tsx';

interface IndexImportProps {
  status: IndexStatus;
  /** The words of the button that builds the index anew; no button without them. */
  button: string | undefined;
  onRebuild(): void;
}

/** How far an import is or why there is none, and a button to start one. */
export function IndexImport({ status, button, onRebuild }: IndexImportProps) {
  const { t } = useText();
  const { progress, problem } = status;
  return (
    <>
      {progress !== undefined && <Importing {...progress} />}
      {/* What a running import may mend is not told of; what it did not mend is told of again. */}
      {progress === undefined && problem !== undefined && (
        <p class="problem" role="alert">
          {t('indexProblem', [problem])}
        </p>
      )}
      {/* Not `disabled`, which would take the keyboard's focus away from the reader who pressed it. */}
      {button !== undefined && (
        <button
          type="button"
          class="button"
          aria-disabled={progress !== undefined}
          onClick={() => progress === undefined && onRebuild()}
        >
          {button}
        </button>
      )}
    </>
  );
}

function Importing({ done, total }: { done: number; total: number }) {
  const { t, language } = useText();
  const share = total === 0 ? 0 : Math.min(1, done / total);
  return (
    <div class="importing">
      <label for="importing">{t('importing', [formatShare(share, language)])}</label>
      <progress id="importing" value={share} max="1" />
    </div>
  );
}
