/** Returns the address of the document, fragment included. */
export function readHref(): string {
  return location.href;
}
