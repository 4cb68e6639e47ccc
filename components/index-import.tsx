import type { IndexStatus } from '../core/protocol.ts';
import { formatShare } from './text/format-number.ts';
import { useText } from './text/text.tsx';

interface IndexImportProps {
  status: IndexStatus;
  /** Label of the button that rebuilds the index; no button if undefined. */
  buttonLabel: string | undefined;
  onRebuild(): void;
}

/** The progress of an import or the reason why it failed, and a button that starts one. */
export function IndexImport({ status, buttonLabel, onRebuild }: IndexImportProps) {
  const { t } = useText();
  const { progress, problem } = status;
  return (
    <>
      {progress !== undefined && <ImportProgress {...progress} />}
      {/* A running import may solve the problem, which is therefore shown only after it. */}
      {progress === undefined && problem !== undefined && (
        <p class="problem" role="alert">
          {t('indexProblem', [problem])}
        </p>
      )}
      {/* Not `disabled`: that would take the keyboard focus from the button that the reader pressed. */}
      {buttonLabel !== undefined && (
        <button
          type="button"
          class="button"
          aria-disabled={progress !== undefined}
          onClick={() => progress === undefined && onRebuild()}
        >
          {buttonLabel}
        </button>
      )}
    </>
  );
}

type ImportProgressProps = NonNullable<IndexStatus['progress']>;

function ImportProgress({ done, total }: ImportProgressProps) {
  const { t, language } = useText();
  const share = total === 0 ? 0 : Math.min(1, done / total);
  return (
    <div class="importing">
      <label for="importing">{t('importing', [formatShare(share, language)])}</label>
      <progress id="importing" value={share} max="1" />
    </div>
  );
}
