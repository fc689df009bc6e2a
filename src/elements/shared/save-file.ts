/** Offers a text to the visitor as a file to save; nothing leaves the device. */
export function saveFile(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], {type}));
  const link = document.createElement('a');
  link.href = url;
  link.download = name.replace(/[^\p{L}\p{N}._-]+/gu, '-');
  link.click();
  // Browsers start reading the file after the click has been handled.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
