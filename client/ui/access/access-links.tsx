import { Plus } from 'lucide-react';
import { useState } from 'react';
import type { LinkRole } from '../../../shared/domain/vocabulary.ts';
import { LINK_ROLES } from '../../../shared/domain/vocabulary.ts';
import { LIMITS } from '../../../shared/domain/limits.ts';
import type { RoleLinkInfo } from '../../../shared/protocol/http.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { announce } from '../announcer.ts';
import { Button } from '../button.tsx';
import { ConfirmDialog } from '../confirm-dialog.tsx';
import { Dialog } from '../dialog.tsx';
import { RadioCards } from '../radio-cards.tsx';
import { TextField } from '../text-field.tsx';
import { AccessLink } from './access-link.tsx';
import { useLinkName } from './link-name.ts';

/** What is asked of the server, below `/access/`. Answers whether it was done; the page shows why not. */
export type ChangeLinks = (path: 'renew' | 'links' | 'name' | 'close', body: object) => Promise<boolean>;

interface AccessLinksProps {
  readonly links: readonly RoleLinkInfo[];
  readonly change: ChangeLinks;
  /** A co-facilitator hands links out, and changes none. */
  readonly mayChange: boolean;
}

type Asked = { readonly what: 'renew' | 'close' | 'name'; readonly link: RoleLinkInfo } | { readonly what: 'add' };

interface NameDialogProps {
  readonly title: string;
  readonly first: string;
  readonly roles: readonly LinkRole[];
  readonly onClose: () => void;
  readonly onSave: (name: string, role: LinkRole) => void;
}

/** What a link is for, and for a new one its role. */
const NameDialog = ({ title, first, roles, onClose, onSave }: NameDialogProps) => {
  const { t } = useTranslation();
  const [name, setName] = useState(first);
  const [role, setRole] = useState<LinkRole>('coFacilitator');
  const isTooLong = name.trim().length > LIMITS.linkName;
  const isNew = roles.length > 0;
  const save = (): void => {
    if (!isTooLong && (!isNew || name.trim() !== '')) onSave(name.trim(), role);
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      role="alertdialog"
      title={title}
      actions={
        <>
          <Button onPress={onClose}>{t('common.actions.cancel')}</Button>
          <Button variant="primary" aria-disabled={isTooLong || (isNew && name.trim() === '')} onPress={save}>
            {t(isNew ? 'hands.links.add' : 'common.actions.save')}
          </Button>
        </>
      }
    >
      <TextField
        autoFocus
        label={t('hands.links.nameLabel')}
        description={t('hands.links.nameHint')}
        value={name}
        onChange={setName}
        onKeyDown={({ key }) => key === 'Enter' && save()}
        errorMessage={isTooLong ? t('hands.links.nameTooLong', { count: LIMITS.linkName }) : undefined}
      />
      {isNew && (
        <RadioCards
          label={t('hands.links.roleLabel')}
          value={role}
          onChange={setRole}
          options={roles.map((id) => ({
            id,
            label: t(`hands.links.roles.${id}`),
            description: t(`hands.links.hints.${id}`),
          }))}
        />
      )}
    </Dialog>
  );
};

/** The links by which those who help come in: each with what it is for, when it was last used, and the way to take it back. */
export const AccessLinks = ({ links, change, mayChange }: AccessLinksProps) => {
  const { t } = useTranslation();
  const nameOf = useLinkName();
  const [asked, setAsked] = useState<Asked | null>(null);
  const close = (): void => setAsked(null);
  const run = async (path: Parameters<ChangeLinks>[0], body: object, said: string): Promise<void> => {
    close();
    if (await change(path, body)) announce(said);
  };
  const link = asked === null || asked.what === 'add' ? null : asked.link;
  const name = link === null ? '' : nameOf(link);
  return (
    <>
      <ul className="grid grid-cols-[repeat(auto-fit,minmax(min(100%,24rem),1fr))] gap-x-8 gap-y-6">
        {links.map((one) => (
          <AccessLink
            key={one.link}
            link={one}
            {...(mayChange ? { onAsk: (what: 'renew' | 'close' | 'name') => setAsked({ what, link: one }) } : {})}
          />
        ))}
      </ul>
      {mayChange && (
        <div>
          <Button icon={Plus} onPress={() => setAsked({ what: 'add' })}>
            {t('hands.links.addOpen')}
          </Button>
        </div>
      )}
      {asked?.what === 'add' && (
        <NameDialog
          title={t('hands.links.addTitle')}
          first=""
          roles={LINK_ROLES}
          onClose={close}
          onSave={(typed, role) => void run('links', { role, name: typed }, t('hands.links.added', { name: typed }))}
        />
      )}
      {asked?.what === 'name' && link !== null && (
        <NameDialog
          title={t('hands.links.nameTitle', { name })}
          first={link.name}
          roles={[]}
          onClose={close}
          onSave={(typed) => void run('name', { link: link.link, name: typed }, t('hands.links.named'))}
        />
      )}
      {(asked?.what === 'renew' || asked?.what === 'close') && link !== null && (
        <ConfirmDialog
          isOpen
          onClose={close}
          onConfirm={() =>
            void (asked.what === 'renew'
              ? run('renew', { what: link.link }, t('hands.links.renewed', { name }))
              : run('close', { link: link.link }, t('hands.links.closed', { name })))
          }
          title={t(asked.what === 'renew' ? 'hands.links.renewTitle' : 'hands.links.closeTitle', { name })}
          confirmLabel={t(asked.what === 'renew' ? 'hands.links.renew' : 'hands.links.close')}
        >
          <p>{t(asked.what === 'renew' ? 'hands.links.renewText' : 'hands.links.closeText')}</p>
          {link.here > 0 && <p className="font-bold">{t('hands.links.hereNow', { count: link.here })}</p>}
        </ConfirmDialog>
      )}
    </>
  );
};
