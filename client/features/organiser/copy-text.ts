// Copying works only on https and localhost, and only where the browser lets it: a server in the hall's own network has neither. So there are three ways, in order.

/** How it went: copied, or at least selected, so that Ctrl+C does the rest. */
export type CopyOutcome = 'copied' | 'selected';

async function byClipboard(text: string): Promise<boolean> {
  try {
    // Absent on a plain http page, whatever the types say.
    const clipboard = (globalThis.navigator as { readonly clipboard?: Clipboard }).clipboard;
    if (clipboard === undefined) return false;
    await clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** The old way. No longer in the standard, but all browsers still have it, also on plain http. */
function bySelection(): boolean {
  try {
    const command: unknown = Reflect.get(document, 'execCommand');
    return typeof command === 'function' && Reflect.apply(command, document, ['copy']) === true;
  } catch {
    return false;
  }
}

/**
 * Copies the text. Where the browser refuses, the text stays selected in `field`, which must hold the same text.
 * @param field a text box on the page with this text in it
 */
export async function copyText(text: string, field: HTMLInputElement | null): Promise<CopyOutcome> {
  if (await byClipboard(text)) return 'copied';
  field?.focus();
  field?.select();
  return bySelection() ? 'copied' : 'selected';
}
