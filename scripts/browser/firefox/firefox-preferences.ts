import type { MockNetwork } from '../mock-network.ts';

type Preference = boolean | number | string;

export interface FirefoxPreferenceChoices {
  readonly net: MockNetwork;
  /** Whether servers on this machine are asked themselves; false unless told. */
  readonly isDevelopment?: boolean | undefined;
}

/**
 * Returns the text of a profile's user.js: all traffic goes to the mock network, Firefox's own
 * requests are off as far as possible, and the extension's origin is always the same.
 */
export function buildFirefoxPreferences(
  { net, isDevelopment = false }: FirefoxPreferenceChoices,
  extensionId: string,
  extensionUuid: string,
): string {
  const preferences: Record<string, Preference> = {
    ...proxyPreferences(net.port),
    ...requestPreferences,
    ...behaviourPreferences,
    // By default Firefox sends nothing of this machine through a proxy.
    'network.proxy.allow_hijacking_localhost': !isDevelopment,
    'extensions.webextensions.uuids': JSON.stringify({ [extensionId]: extensionUuid }),
  };
  return Object.entries(preferences)
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
    .join('');
}

function proxyPreferences(port: number): Record<string, Preference> {
  return {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': port,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': port,
    'network.proxy.no_proxies_on': '',
    'network.proxy.failover_direct': false,
    // Connections through a proxy use neither HTTP/3 nor DNS.
    'network.http.http3.enable': false,
    'network.trr.mode': 5,
    // Otherwise Firefox requests an http address over https first.
    'dom.security.https_first': false,
    'dom.security.https_first_pbm': false,
    'dom.security.https_first_schemeless': false,
  };
}

/** These turn off requests of Firefox's own that Marionette does not turn off by itself. */
const requestPreferences: Record<string, Preference> = {
  'app.update.auto': false,
  'browser.aboutwelcome.enabled': false,
  'browser.newtabpage.activity-stream.feeds.system.topstories': false,
  'browser.newtabpage.enabled': false,
  'browser.newtab.preload': false,
  'browser.safebrowsing.provider.mozilla.updateURL': '',
  'browser.search.serpEventTelemetryCategorization.enabled': false,
  'browser.urlbar.quicksuggest.enabled': false,
  'browser.urlbar.speculativeConnect.enabled': false,
  'browser.warnOnQuit': false,
  'dom.push.enabled': false,
  'extensions.systemAddon.update.url': '',
  'media.gmp-manager.updateEnabled': false,
  'media.gmp-manager.url': '',
  'messaging-system.rsexperimentloader.enabled': false,
  'network.dns.disablePrefetch': true,
  'network.http.speculative-parallel-limit': 0,
  'network.predictor.enabled': false,
  'network.prefetch-next': false,
  'privacy.query_stripping.enabled': false,
  'security.OCSP.enabled': 0,
  'toolkit.telemetry.enabled': false,
  'toolkit.telemetry.server': '',
  'toolkit.telemetry.unified': false,
};

const behaviourPreferences: Record<string, Preference> = {
  // The system chooses a free port; Firefox writes it into the profile.
  'marionette.port': 0,
  'browser.startup.page': 0,
  'browser.startup.homepage': 'about:blank',
  'browser.sessionstore.resume_from_crash': false,
  'browser.shell.checkDefaultBrowser': false,
  'datareporting.policy.firstRunURL': '',
  'toolkit.startup.max_resumed_crashes': -1,
  // Without these two, a temporary add-on loses its storage when the browser closes normally.
  'extensions.webextensions.keepStorageOnUninstall': true,
  'extensions.webextensions.keepUuidOnUninstall': true,
  // Otherwise the popup ignores input for half a second.
  'security.notification_enable_delay': 0,
  // Grants a requested permission without the prompt, which no test can click.
  'extensions.webextOptionalPermissionPrompts': false,
  // The hidden page is the manifest; shown in the JSON viewer, it would have no extension APIs.
  'devtools.jsonview.enabled': false,
  // Scrollbars that take up space would make the page narrower than its viewport.
  'ui.useOverlayScrollbars': 1,
  'layout.css.prefers-color-scheme.content-override': 1,
  // The tour opens a panel over the toolbar.
  'browser.uitour.enabled': false,
};
