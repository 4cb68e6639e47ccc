/** What a document says of itself, and under which addresses it was shown. */
export interface DeclaredTags {
  declared: string[];
  earlier: string[];
}

/**
 * The addresses that the document declares for itself, canonical, og:url and amphtml, as written;
 * and those under which it was shown so far. After a change without a load the tags may still be
 * those of the page before, which whoever can tell two addresses of one page apart has to judge.
 *
 * The tags are read as text: an object for each of three elements costs a page more than all else
 * here, and so does the entry of its load, which is of use only beside a tag that says something.
 *
 * Complete in itself, because the popup hands it to the browser to be run in the page.
 */
export function readDeclaredTags(): DeclaredTags {
  // One address a line; line ends inside of one mean nothing, as in any link.
  const tags = [
    "link'][translate(@rel,'ACILNO','acilno')='canonical']/@href",
    "meta'][@property='og:url']/@content",
    "link'][translate(@rel,'AHLMPT','ahlmpt')='amphtml']/@href",
  ].map((tag) => `translate(/*/*[local-name()='head']//*[local-name()='${tag},'\t\n\r',''),'\n'`);
  // 2 is XPathResult.STRING_TYPE, without the object that it is a field of.
  const { stringValue } = new XPathEvaluator().evaluate(
    `concat(${tags.join()})`,
    document,
    null,
    2,
  );
  const address = location.href.split('#', 1)[0];
  const declared = stringValue
    .split('\n')
    .map((tag) => tag.trim())
    // One that repeats the address adds nothing; longestArticleAddress is what the worker takes.
    .filter((tag) => tag !== '' && tag !== address && tag.length <= 2_048);
  if (declared.length === 0) return { declared, earlier: [] };
  const loaded = performance.getEntriesByType('navigation')[0]?.name ?? '';
  const seen: string[] = Reflect.get(globalThis, 'counterpointAddresses') ?? [];
  // What is past counting is no one page: an empty address is none.
  return { declared, earlier: [loaded, ...(seen.length > 8 ? [''] : seen)] };
}

/** Notes, for readDeclaredTags in whichever script, an address under which the document is shown. */
export function noteAddress(address: string): void {
  const seen: string[] = Reflect.get(globalThis, 'counterpointAddresses') ?? [];
  if (seen.length > 8 || seen.includes(address)) return;
  Reflect.set(globalThis, 'counterpointAddresses', [...seen, address]);
}
