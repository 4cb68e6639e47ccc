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

export interface ChromiumFlagChoices {
  /** A tag such as 'de'; en-US unless told. */
  readonly language?: string | undefined;
  /** Whether servers on this machine are asked themselves; false unless told. */
  readonly isDevelopment?: boolean | undefined;
}

/** Returns the command line that shuts Chromium in with the mock network. */
export function buildChromiumFlags(
  net: MockNetwork,
  { language = 'en-US', isDevelopment = false }: ChromiumFlagChoices = {},
): string[] {
  return [
    // Chromium refuses to run as root with its sandbox; it sees nothing but our own pages here.
    '--no-sandbox',
    `--proxy-server=127.0.0.1:${net.port}`,
    // Chromium's own rules send nothing of this machine through a proxy; this takes them back.
    ...(isDevelopment ? [] : ['--proxy-bypass-list=<-loopback>']),
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
