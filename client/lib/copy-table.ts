// A table on the clipboard, as HTML and as plain text. The clipboard of the browser needs https or localhost; a server in the hall's own network has
// neither, and there the old command still works.

export type TableToCopy = { readonly html: string; readonly text: string };

async function byClipboard({ html, text }: TableToCopy): Promise<boolean> {
  try {
    // Absent on a plain http page, whatever the types say.
    const { clipboard } = globalThis.navigator as { readonly clipboard?: Clipboard };
    if (clipboard === undefined || typeof ClipboardItem === 'undefined') return false;
    const part = (type: string, content: string) => new Blob([content], { type });
    const item = { 'text/html': part('text/html', html), 'text/plain': part('text/plain', text) };
    await clipboard.write([new ClipboardItem(item)]);
    return true;
  } catch {
    return false;
  }
}

/** Copies nothing that is selected: it answers the event of copying with the table. */
function byCommand({ html, text }: TableToCopy): boolean {
  let isFilled = false;
  const fill = (event: ClipboardEvent): void => {
    event.clipboardData?.setData('text/html', html);
    event.clipboardData?.setData('text/plain', text);
    isFilled = event.clipboardData !== null;
    event.preventDefault();
  };
  document.addEventListener('copy', fill, { capture: true });
  try {
    const command: unknown = Reflect.get(document, 'execCommand');
    return typeof command === 'function' && Reflect.apply(command, document, ['copy']) === true && isFilled;
  } catch {
    return false;
  } finally {
    document.removeEventListener('copy', fill, { capture: true });
  }
}

/** Puts the table on the clipboard. @returns whether it is there */
export const copyTable = async (table: TableToCopy): Promise<boolean> => (await byClipboard(table)) || byCommand(table);
