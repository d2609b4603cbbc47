import { Redo2, Undo2 } from 'lucide-react';
import { useCallback, useEffect } from 'react';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { useSessionClient, useSend } from '../../state/session-store.tsx';
import { announce } from '../../ui/announcer.ts';
import { Button } from '../../ui/button.tsx';
import { commandWords } from './command-words.ts';
import { useConsoleMine } from './use-console.ts';

/** Takes back and does again; says how it went. `null` in `mine` means that there is nothing to do. */
export function useUndoRedo(): (kind: 'undo' | 'redo') => void {
  const { t } = useTranslation();
  const client = useSessionClient();
  const send = useSend();
  return useCallback(
    (kind) => {
      const { mine } = client.getState();
      const label = mine?.kind === 'console' ? mine[kind] : null;
      if (label === null) {
        announce(t(kind === 'undo' ? 'console.undo.nothing' : 'console.redo.nothing'));
        return;
      }
      const what = commandWords(label, t);
      const tell = async (): Promise<void> => {
        const outcome = await send({ type: kind }).settled;
        if (outcome.status !== 'accepted') return;
        announce(t(kind === 'undo' ? 'console.undo.done' : 'console.redo.done', { what }));
      };
      void tell();
    },
    [client, send, t],
  );
}

const isInText = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.matches('input, textarea, select') || target.isContentEditable);

/** The kind of act that these keys stand for, or null. Inside a text they belong to the text. */
export function undoKey(event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey' | 'target'>) {
  if (!(event.ctrlKey || event.metaKey) || event.altKey || isInText(event.target)) return null;
  const key = event.key.toLowerCase();
  if (key === 'z') return event.shiftKey ? 'redo' : 'undo';
  return key === 'y' && !event.shiftKey ? 'redo' : null;
}

/** Ctrl+Z, Ctrl+Y and Ctrl+Shift+Z on the whole page, except in a text or while a window is open. */
export function useUndoKeys(isOn: boolean): void {
  const act = useUndoRedo();
  useEffect(() => {
    if (!isOn) return undefined;
    const onKey = (event: KeyboardEvent): void => {
      const kind = undoKey(event);
      if (kind === null || document.querySelector('[role=dialog], [role=alertdialog], [role=menu]') !== null) return;
      event.preventDefault();
      act(kind);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [act, isOn]);
}

/** The two buttons, each with what it would take back or do again. */
export const UndoRedo = ({ isInline = false }: { readonly isInline?: boolean }) => {
  const { t } = useTranslation();
  const mine = useConsoleMine();
  const act = useUndoRedo();
  const one = (kind: 'undo' | 'redo') => {
    const label = mine?.[kind] ?? null;
    const words = t(kind === 'undo' ? 'common.actions.undo' : 'common.actions.redo');
    return (
      <Button
        icon={kind === 'undo' ? Undo2 : Redo2}
        isFullWidth={!isInline}
        aria-disabled={label === null}
        onPress={() => act(kind)}
      >
        {label === null ? words : `${words}: ${commandWords(label, t)}`}
      </Button>
    );
  };
  return (
    <div
      role="group"
      aria-label={t('console.undo.label')}
      className={isInline ? 'flex flex-wrap gap-2' : 'flex flex-col gap-2'}
    >
      {one('undo')}
      {one('redo')}
    </div>
  );
};
