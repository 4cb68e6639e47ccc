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

export interface ChromiumFlagChoices {
  /** A tag such as 'de'; default: en-US. */
  readonly language?: string | undefined;
  /** Whether Chromium connects directly to servers on this machine. Default: false. */
  readonly isDevelopment?: boolean | undefined;
}

/** Returns the command-line flags with which Chromium's only network is the mock network. */
export function buildChromiumFlags(
  net: MockNetwork,
  { language = 'en-US', isDevelopment = false }: ChromiumFlagChoices = {},
): string[] {
  return [
    // As root, Chromium does not start with its sandbox. It opens only the mock pages here.
    '--no-sandbox',
    `--proxy-server=127.0.0.1:${net.port}`,
    // Chromium's own rules send nothing of this machine through a proxy; this takes them back.
    ...(isDevelopment ? [] : ['--proxy-bypass-list=<-loopback>']),
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

/** Returns the environment in which Chromium runs on this profile. */
export function buildChromiumEnvironment(
  profileDir: string,
  language: string | undefined,
): NodeJS.ProcessEnv {
  return {
    ...process.env,
    // On Linux the flag says nothing; it is the session's languages that do.
    ...(language && { LANGUAGE: language }),
    // The folder of its lock's socket, which Chromium leaves behind when it is killed.
    ...(process.platform === 'linux' && { TMPDIR: profileDir }),
  };
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
