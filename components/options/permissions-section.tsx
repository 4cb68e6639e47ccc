import type { SiteAccess } from '../../core/view/options-view-model.ts';
import { formatCount, formatNumber } from '../text/format-number.ts';
import { useText } from '../text/text.tsx';
import { Section } from './section.tsx';

interface PermissionsSectionProps {
  /** Undefined while it is read. */
  access: SiteAccess | undefined;
  onAllow(hosts: string[]): void;
}

/**
 * The extension's permissions and the reason for each, and a button that asks for access to sites if
 * it was taken away.
 */
export function PermissionsSection({ access, onAllow }: PermissionsSectionProps) {
  const text = useText();
  const { t, language } = text;
  const { hosts, missing } = access ?? { hosts: [], missing: [] };
  return (
    <Section title={t('permissions')} hint={t('permissionsHint')}>
      {missing.length > 0 && (
        <div class="problem" role="status">
          <p>
            {formatCount(missing.length, 'sitesMissing', text, [
              formatNumber(hosts.length, language),
            ])}
          </p>
          <SiteNames hosts={missing} />
          <button type="button" class="button" onClick={() => onAllow(missing)}>
            {t('allowSites')}
          </button>
        </div>
      )}
      <dl class="permissions">
        <dt>{formatCount(hosts.length, 'permissionSites', text)}</dt>
        <dd>
          {t('permissionSitesWhy')}
          <SiteNames hosts={hosts} />
        </dd>
        <dt>{t('permissionScripting')}</dt>
        <dd>{t('permissionScriptingWhy')}</dd>
        <dt>{t('permissionStorage')}</dt>
        <dd>{t('permissionStorageWhy')}</dd>
        <dt>{t('permissionActiveTab')}</dt>
        <dd>{t('permissionActiveTabWhy')}</dd>
        <dt>{t('permissionMenus')}</dt>
        <dd>{t('permissionMenusWhy')}</dd>
        <dt>{t('permissionPanel')}</dt>
        <dd>{t('permissionPanelWhy')}</dd>
      </dl>
    </Section>
  );
}

/** More than anyone reads; the manifest lists all of them. */
const maxNames = 500;

interface SiteNamesProps {
  hosts: string[];
}

function SiteNames({ hosts }: SiteNamesProps) {
  const { t, language } = useText();
  if (hosts.length === 0) return undefined;
  return (
    <details>
      <summary>{t('whichSites')}</summary>
      <ul class="site-names">
        {hosts.slice(0, maxNames).map((host) => (
          <li key={host}>
            <bdi dir="ltr">{host}</bdi>
          </li>
        ))}
      </ul>
      {hosts.length > maxNames && (
        <p class="hint">{t('moreTopics', [formatNumber(hosts.length - maxNames, language)])}</p>
      )}
    </details>
  );
}
