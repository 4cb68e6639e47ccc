// Parents under which strangers have sites side by side. Second-level country domains and hosting
// domains of the Public Suffix List (https://publicsuffix.org/list/), cut to those on which news
// and blogs are found; any `co.xx`, `com.xx` and the like is known by its shape.
const sharedParents: ReadonlySet<string> = new Set([
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

// Hosts on which strangers have their pages under one name and different paths, and choose what
// these declare: medium.com/@name, sites.google.com/view/name.
const sharedHosts: ReadonlySet<string> = new Set([
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

/** Takes a host, says whether it is a registry's and nobody's site (`com`, `co.uk`). */
export function isRegistryDomain(host: string): boolean {
  return !host.includes('.') || secondLevel.test(host);
}

/** Takes a host, says whether strangers have pages on it side by side (`medium.com/@name`). */
export function isSharedHost(host: string): boolean {
  return sharedHosts.has(host);
}

/** Takes a host, says whether strangers share it as a parent (`com`, `co.uk`, `github.io`). */
export function isSharedParent(host: string): boolean {
  return isRegistryDomain(host) || sharedParents.has(host) || blogspotOfCountry.test(host);
}
