// File names that every system takes, and the header that carries them (RFC 6266 and RFC 8187).

/** A title as the start of a file name: letters and digits, the rest as dashes. */
export function fileNameOf(title: string): string {
  const name = title
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
  return name || 'versnelling';
}

/** `Content-Disposition` that makes a browser save the file under this name. */
export function attachment(fileName: string): string {
  const plain = fileName
    .normalize('NFD')
    .replace(/[^\x20-\x7E]/g, '')
    .replace(/["\\%/]/g, '-');
  const encoded = encodeURIComponent(fileName).replace(
    /['()*]/g,
    (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
}
