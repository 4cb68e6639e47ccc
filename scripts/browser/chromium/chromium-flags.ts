import type { MockNetwork } from '../mock-network.ts';

/** Chromium's own requests, as far as they can be turned off by name, and the change of http to https. */
const unwantedFeatures = [
  'AutofillServerCommunication',
  'CertificateTransparencyComponentUpdater',
  'HttpsFirstBalancedMode',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'InterestFeedContentSuggestions',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'Translate',
];

/** The command line that shuts Chromium in with the stand-in net. */
export function buildChromiumFlags(net: MockNetwork, language = 'en-US'): string[] {
  return [
    // Chromium refuses to run as root with its sandbox; it sees nothing but our own pages here.
    '--no-sandbox',
    `--proxy-server=127.0.0.1:${net.port}`,
    '--proxy-bypass-list=<-loopback>',
    `--ignore-certificate-errors-spki-list=${net.publicKeyHash}`,
    // QUIC would go round the proxy.
    '--disable-quic',
    `--disable-features=${unwantedFeatures.join(',')}`,
    '--disable-component-update',
    '--disable-domain-reliability',
    '--disable-field-trial-config',
    '--no-pings',
    '--allow-browser-signin=false',
    '--no-default-browser-check',
    '--hide-crash-restore-bubble',
    '--window-size=1280,900',
    `--lang=${language}`,
  ];
}

/**
 * Hosts that Chromium asks by itself and that no flag silences. A test that counts requests leaves
 * these out; they are asked with or without an extension.
 */
export const chromiumChatterHosts: readonly string[] = [
  // Whether someone is signed in to the browser; asked in spite of --allow-browser-signin=false.
  'accounts.google.com',
  // Whether extensions and components are up to date; asked in spite of --disable-component-update.
  'update.googleapis.com',
  // What time it is; some releases ask in spite of the feature being off.
  'clients2.google.com',
];
