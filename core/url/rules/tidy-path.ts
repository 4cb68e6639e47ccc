import type { Address } from '../address.ts';
import { isHeadline } from './path-words.ts';

/**
 * Merges repeated slashes, which servers read as one; they come from programs that join addresses.
 */
export function joinSlashes(address: Address): void {
  if (address.path.includes('//')) address.path = address.path.replace(/\/{2,}/g, '/');
}

// Java servlets and ASP.NET keep a session in the path where there are no cookies:
// Servlet specification 7.1.3 (`;jsessionid=`), ASP.NET cookieless sessions (`/(S(…))/`).
const servletSession = /;(?:jsessionid|sessionid|phpsessid|sid)=[^/;]*/gi;
const aspSession = /\/\((?:[a-z]\([0-9a-z]{24,}\))+\)(?=\/|$)/gi;

/** Drops session ids from the path. */
export function dropSessionIds(address: Address): void {
  if (address.path.includes(';')) address.path = address.path.replace(servletSession, '');
  if (address.path.includes('/(')) address.path = address.path.replace(aspSession, '') || '/';
}

// The defaults of Apache's DirectoryIndex, nginx's index and IIS's default document:
// https://httpd.apache.org/docs/current/mod/mod_dir.html#directoryindex
const indexFile = /\/(?:index|default)\.s?html?$/i;
const indexProgram = /\/(?:index\.(?:php\d?|aspx?|jsp|cfm)|default\.aspx?)$/i;

// A full stop or comma after an address in running text is often copied with it. After `Inc.` or
// `Jr.` it is kept: these are names on a wiki.
const textStop = /(?<=[-_][a-z0-9]+)[.,]+$/;

/** Drops the full stop after a headline: `/four-words-or-more.` ended a sentence. */
export function dropTextStop(address: Address): void {
  const { path } = address;
  if (/[.,]$/.test(path) && isHeadline(path)) address.path = path.replace(textStop, '');
}

/**
 * Drops the name of an index file: `/story/` serves `/story/index.html`. It serves
 * `/story/index.php` too, but with parameters that is a program (`index.php?id=1`), and its name is
 * kept.
 */
export function dropIndexFile(address: Address): void {
  const { path, query } = address;
  if (indexFile.test(path) || (query === '' && indexProgram.test(path)))
    address.path = path.slice(0, path.lastIndexOf('/') + 1);
}

/** Drops trailing slashes: publishers redirect `/story` to `/story/` or back. */
export function dropTrailingSlash(address: Address): void {
  const { path } = address;
  if (path.length > 1 && path.endsWith('/')) address.path = path.replace(/\/+$/, '') || '/';
}
