// A PDF as another reader than ours finds it.
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

type Node = {
  readonly role?: string;
  readonly id?: string;
  readonly children?: readonly Node[];
  readonly lang?: string;
};

/** The file as a reader that we did not write sees it: the tags with the words under each, in reading order. */
export async function readPdf(file: Uint8Array) {
  const pdf = await getDocument({ data: new Uint8Array(file), verbosity: 0 }).promise;
  const found: { role: string; text: string }[] = [];
  const links: { url?: string; unsafeUrl?: string }[] = [];
  const pages: string[][] = [];
  /** Where words end: points from the left and from the bottom of their page. */
  const boxes: { right: number; bottom: number }[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    links.push(...(await page.getAnnotations()));
    const words = new Map<string, string>();
    const strings: string[] = [];
    let open: (string | undefined)[] = [];
    for (const item of (await page.getTextContent({ includeMarkedContent: true })).items) {
      if ('type' in item) {
        if (item.type === 'endMarkedContent') open = open.slice(0, -1);
        else open = [...open, 'id' in item && typeof item.id === 'string' ? item.id : open.at(-1)];
      } else {
        const id = open.at(-1);
        strings.push(item.str);
        const [, , , , left = 0, bottom = 0] = item.transform as number[];
        if (item.str.trim() !== '') boxes.push({ right: left + item.width, bottom });
        if (id !== undefined) words.set(id, `${words.get(id) ?? ''}${item.str}${item.hasEOL ? ' ' : ''}`);
      }
    }
    const textOf = (node: Node): string =>
      node.id !== undefined ? (words.get(node.id) ?? '') : (node.children ?? []).map(textOf).join('');
    const walk = (node: Node): void => {
      if (node.role !== undefined) found.push({ role: node.role, text: textOf(node) });
      for (const child of node.children ?? []) walk(child);
    };
    pages.push(strings);
    walk((await page.getStructTree()) ?? {});
  }
  const { info, metadata } = await pdf.getMetadata();
  const outline = (await pdf.getOutline()) as { title: string }[] | null;
  const marks = await pdf.getMarkInfo();
  return { info: info as Record<string, unknown>, metadata, outline, marks, found, links, pages, boxes };
}

export const texts = (found: readonly { role: string; text: string }[], role: string): string[] =>
  found.filter((each) => each.role === role).map(({ text }) => text.trim());
