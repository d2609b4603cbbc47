import { Ban, Copy, Pencil, RefreshCw } from 'lucide-react';
import { useRef } from 'react';
import type { RoleLinkInfo } from '../../../shared/protocol/http.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { announce } from '../announcer.ts';
import { Button } from '../button.tsx';
import { IconText } from '../icon-text.tsx';
import { TextField } from '../text-field.tsx';
import { useLinkName } from './link-name.ts';

/** "22 november 14:32", as the clock on the wall says it. */
const timeIn = (language: string, iso: string): string =>
  new Intl.DateTimeFormat(language, {
    day: 'numeric',
    month: 'long',
    hour: '2-digit',
    minute: '2-digit',
  }).format(new Date(iso));

interface AccessLinkProps {
  readonly link: RoleLinkInfo;
  /** Absent for who may only hand it out. */
  readonly onAsk?: (what: 'renew' | 'close' | 'name') => void;
}

/** One link to hand over: what it is for, when it was last used, the text to copy, and the way to take it back. */
export const AccessLink = ({ link, onAsk }: AccessLinkProps) => {
  const { t, i18n } = useTranslation();
  const field = useRef<HTMLInputElement>(null);
  const nameOf = useLinkName();
  const name = nameOf(link);
  const { role, isOpen, url, lastUsed, here } = link;
  const copy = (): void => {
    field.current?.select();
    // Without https a browser gives no clipboard; the text is selected, and can be taken by hand.
    if (!globalThis.isSecureContext || !('clipboard' in navigator)) return announce(t('hands.links.selected'));
    void navigator.clipboard.writeText(url).then(
      () => announce(t('hands.links.copied', { name })),
      () => announce(t('hands.links.selected')),
    );
  };
  const used =
    here > 0
      ? t('hands.links.hereNow', { count: here })
      : lastUsed === null
        ? t('hands.links.neverUsed')
        : t('hands.links.lastUsed', { time: timeIn(i18n.language, lastUsed) });
  return (
    <li className="flex flex-col gap-2" data-link={link.link}>
      {isOpen ? (
        <TextField
          label={name}
          description={link.name === '' ? t(`hands.links.hints.${role}`) : t(`hands.links.roles.${role}`)}
          value={url}
          isReadOnly
          inputRef={field}
        />
      ) : (
        <div className="flex flex-col gap-1">
          <p className="font-bold">{name}</p>
          <p data-status="attention">
            <IconText icon={Ban} strong>
              {t('hands.links.isClosed')}
            </IconText>
          </p>
        </div>
      )}
      <p className="text-sm text-muted">{used}</p>
      <div className="flex flex-wrap gap-2">
        {isOpen && (
          <Button icon={Copy} about={name} onPress={copy}>
            {t('common.actions.copy')}
          </Button>
        )}
        {onAsk !== undefined && (
          <>
            <Button variant="quiet" icon={Pencil} about={name} onPress={() => onAsk('name')}>
              {t('hands.links.rename')}
            </Button>
            <Button variant="quiet" icon={RefreshCw} about={name} onPress={() => onAsk('renew')}>
              {t('hands.links.renew')}
            </Button>
            {isOpen && (
              <Button variant="quiet" icon={Ban} about={name} onPress={() => onAsk('close')}>
                {t('hands.links.close')}
              </Button>
            )}
          </>
        )}
      </div>
    </li>
  );
};
