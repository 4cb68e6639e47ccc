/** Offers a text to the reader as a download. It comes from memory; no request is made. */
export function saveFile(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser reads the object after the click has ended; a minute is far more than it needs.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
