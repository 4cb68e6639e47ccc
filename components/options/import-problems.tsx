import type { SettingsFileProblem } from '../../core/settings/settings-file.ts';
import { useText } from '../text/text.tsx';
import { describeFileProblem } from './describe-file-problem.ts';

interface ImportProblemsProps {
  problems: SettingsFileProblem[];
}

/** A file with more problems is hardly a settings file. */
const maxProblems = 10;

/** Says that a settings file was refused, and lists its first problems. */
export function ImportProblems({ problems }: ImportProblemsProps) {
  const text = useText();
  return (
    <div class="problem">
      <p>{text.t('fileRefused')}</p>
      <ul>
        {problems.slice(0, maxProblems).map((problem, at) => (
          <li key={at} dir="auto">
            {describeFileProblem(problem, text)}
          </li>
        ))}
      </ul>
    </div>
  );
}
