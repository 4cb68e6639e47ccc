// Hosting domains of the Public Suffix List (https://publicsuffix.org/list/), whose subdomains belong
// to different owners, limited to those on which news and blogs are published. Second-level country
// domains (`co.xx`, `com.xx`) are recognised by their shape.
const hostingSuffixes: ReadonlySet<string> = new Set([
  'appspot.com',
  'beehiiv.com',
  'blogspot.com',
  'cloudfront.net',
  'fc2.com',
  'firebaseapp.com',
  'ghost.io',
  'github.io',
  'gitlab.io',
  'hatenablog.com',
  'herokuapp.com',
  'livejournal.com',
  'medium.com',
  'myshopify.com',
  'neocities.org',
  'netlify.app',
  'over-blog.com',
  'pages.dev',
  'squarespace.com',
  'substack.com',
  'tumblr.com',
  'typepad.com',
  'vercel.app',
  'web.app',
  'webflow.io',
  'weebly.com',
  'wixsite.com',
  'wordpress.com',
  'workers.dev',
]);

// Hosts on which many users publish under different paths and choose what their pages declare:
// medium.com/@name, sites.google.com/view/name.
const multiUserHosts: ReadonlySet<string> = new Set([
  'ameblo.jp',
  'blog.naver.com',
  'facebook.com',
  'linkedin.com',
  'medium.com',
  'note.com',
  'sites.google.com',
  'telegra.ph',
]);

const secondLevel =
  /^(?:ac|asn|co|com|edu|go|gob|gouv|gov|gv|id|ltd|me|mil|ne|net|nom|or|org|plc|sch)\.[a-z]{2}$/;
const blogspotOfCountry = /^blogspot\.(?:com?\.)?[a-z]{2}$/;

/** Tells whether a host is a suffix under which a registry sells domains (`com`, `co.uk`). */
export function isRegistrySuffix(host: string): boolean {
  return !host.includes('.') || secondLevel.test(host);
}

/** Tells whether many users publish on a host under different paths (`medium.com/@name`). */
export function isMultiUserHost(host: string): boolean {
  return multiUserHosts.has(host);
}

/**
 * Tells whether the subdomains of a host belong to different owners (`com`, `co.uk`, `github.io`).
 */
export function isPublicSuffix(host: string): boolean {
  return isRegistrySuffix(host) || hostingSuffixes.has(host) || blogspotOfCountry.test(host);
}
