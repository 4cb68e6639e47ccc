import type { Address } from '../address.ts';
import { isHeadline } from './path-words.ts';

/** Servers read `//` as `/`; doubled slashes come from addresses joined by programs. */
export function joinSlashes(address: Address): void {
  if (address.path.includes('//')) address.path = address.path.replace(/\/{2,}/g, '/');
}

// Where Java servlets and ASP.NET keep a session when there are no cookies:
// Servlet specification 7.1.3 (`;jsessionid=`), ASP.NET cookieless sessions (`/(S(…))/`).
const servletSession = /;(?:jsessionid|sessionid|phpsessid|sid)=[^/;]*/gi;
const aspSession = /\/\((?:[a-z]\([0-9a-z]{24,}\))+\)(?=\/|$)/gi;

/** Drops a visitor's session from the path. */
export function dropSessionIds(address: Address): void {
  if (address.path.includes(';')) address.path = address.path.replace(servletSession, '');
  if (address.path.includes('/(')) address.path = address.path.replace(aspSession, '') || '/';
}

// The defaults of Apache's DirectoryIndex, nginx's index and IIS's default document:
// https://httpd.apache.org/docs/current/mod/mod_dir.html#directoryindex
const indexFile = /\/(?:index|default)\.s?html?$/i;
const indexProgram = /\/(?:index\.(?:php\d?|aspx?|jsp|cfm)|default\.aspx?)$/i;

// A full stop or comma after an address in running text is taken along when it is pasted.
// Not behind `Inc.` or `Jr.`, which are names on a wiki.
const textStop = /(?<=[-_][a-z0-9]+)[.,]+$/;

/** Drops the full stop behind a headline: `/four-words-or-more.` is the end of a sentence. */
export function dropTextStop(address: Address): void {
  const { path } = address;
  if (/[.,]$/.test(path) && isHeadline(path)) address.path = path.replace(textStop, '');
}

/**
 * `/story/index.html` is what `/story/` serves; so is `/story/index.php`, unless it is a program
 * with something left to say (`index.php?id=1`).
 */
export function dropIndexFile(address: Address): void {
  const { path, query } = address;
  if (indexFile.test(path) || (query === '' && indexProgram.test(path)))
    address.path = path.slice(0, path.lastIndexOf('/') + 1);
}

/** Publishers redirect `/story` to `/story/` or back; the two are never different articles. */
export function dropTrailingSlash(address: Address): void {
  const { path } = address;
  if (path.length > 1 && path.endsWith('/')) address.path = path.replace(/\/+$/, '') || '/';
}
