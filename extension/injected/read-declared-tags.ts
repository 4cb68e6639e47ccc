/** The addresses that a document declares, and those under which it was shown. */
export interface DeclaredTags {
  declared: string[];
  earlier: string[];
}

/**
 * Returns the addresses in the document's canonical, og:url and amphtml tags, as written, and the
 * addresses under which it was shown so far. After an address change without a load, the tags may
 * still be those of the previous page; the caller decides by comparing the addresses (find-page.ts).
 *
 * One XPath expression reads all tags as text. An object for each of three elements would cost the
 * page more than everything else here; so would the entry of its load, which is read only if there
 * is a tag.
 *
 * The function uses nothing outside itself, because scripting.executeScript runs it in the page.
 */
export function readDeclaredTags(): DeclaredTags {
  // One address a line. Line ends inside an address mean nothing, as in any link.
  const tags = [
    "link'][translate(@rel,'ACILNO','acilno')='canonical']/@href",
    "meta'][@property='og:url']/@content",
    "link'][translate(@rel,'AHLMPT','ahlmpt')='amphtml']/@href",
  ].map((tag) => `translate(/*/*[local-name()='head']//*[local-name()='${tag},'\t\n\r',''),'\n'`);
  // 2 is XPathResult.STRING_TYPE: the number saves a look-up on the global object.
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
    // A tag that repeats the address adds nothing. The protocol refuses longer ones.
    .filter((tag) => tag !== '' && tag !== address && tag.length <= 2_048);
  if (declared.length === 0) return { declared, earlier: [] };
  const loaded = performance.getEntriesByType('navigation')[0]?.name ?? '';
  const seen: string[] = Reflect.get(globalThis, 'counterpointAddresses') ?? [];
  // After 8 addresses the list is cut. The empty address then says that the document was not
  // shown under one address only, so that its tags do not count.
  return { declared, earlier: [loaded, ...(seen.length > 8 ? [''] : seen)] };
}
