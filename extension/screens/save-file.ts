/** Gives the reader a file to keep, as a download; nothing is asked of another machine. */
export function saveFile(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser reads it after the click has ended; a minute is far more than that takes.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
