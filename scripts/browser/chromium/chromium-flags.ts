import type { MockNetwork } from '../mock-network.ts';

/**
 * Features that make requests of Chromium's own, as far as they have a name, and those that upgrade
 * http to https.
 */
const disabledFeatures = [
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

/** Returns the command-line flags with which Chromium's only network is the mock network. */
export function buildChromiumFlags(net: MockNetwork, language = 'en-US'): string[] {
  return [
    // As root, Chromium does not start with its sandbox. It opens only the mock pages here.
    '--no-sandbox',
    `--proxy-server=127.0.0.1:${net.port}`,
    '--proxy-bypass-list=<-loopback>',
    `--ignore-certificate-errors-spki-list=${net.publicKeyHash}`,
    // QUIC would bypass the proxy.
    '--disable-quic',
    `--disable-features=${disabledFeatures.join(',')}`,
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
 * Hosts that Chromium contacts by itself, with or without an extension, and that no flag turns off.
 * Tests that count requests ignore them.
 */
export const chromiumChatterHosts: readonly string[] = [
  // Sign-in state of the browser; contacted in spite of --allow-browser-signin=false.
  'accounts.google.com',
  // Updates of extensions and components; contacted in spite of --disable-component-update.
  'update.googleapis.com',
  // Network time; some releases contact it although the feature is disabled.
  'clients2.google.com',
];
