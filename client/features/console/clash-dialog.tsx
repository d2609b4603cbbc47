import { useId } from 'react';
import type { ClusterId } from '../../../shared/kernel/ids.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { newId } from '../../lib/new-id.ts';
import { useSession, useSessionClient } from '../../state/session-store.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import type { Clash } from './clashes.ts';
import { clashesIn } from './clashes.ts';

const Words = ({ label, text }: { readonly label: string; readonly text: string }) => {
  const { t } = useTranslation();
  const id = useId();
  return (
    <div className="flex flex-col gap-1">
      <p id={id} className="text-sm text-muted">
        {label}
      </p>
      <p
        aria-labelledby={id}
        className="text-written rounded-control border-[1.5px] border-line bg-surface px-3 py-2 whitespace-pre-wrap"
      >
        {text === '' ? t('hands.clash.empty') : <bdi>{text}</bdi>}
      </p>
    </div>
  );
};

/** Puts the focus on the cluster's title or menu, where the page has it, once the window is gone. */
const goTo = (clusterId: string): void => {
  requestAnimationFrame(() => {
    const id = CSS.escape(clusterId);
    const title = document.querySelector<HTMLElement>(
      `[data-cluster-title="${id}"], [data-cluster-menu="${id}"] button`,
    );
    (title ?? document.querySelector<HTMLElement>('[data-new-cluster] button'))?.focus();
  });
};

const ClashWindow = ({ clash }: { readonly clash: Clash }) => {
  const { t } = useTranslation();
  const client = useSessionClient();
  const { command, commandId, typed } = clash;
  const now = useSession((state) => {
    const cluster = state.view?.steps[command.stepId]?.clusters[command.clusterId];
    return cluster === undefined ? null : command.type === 'renameCluster' ? cluster.title : cluster.explanation;
  });
  const done = (): void => {
    client.dismissRefused(commandId);
    goTo(command.clusterId);
  };
  const use = (was: string): void => {
    client.send({ ...command, was });
    done();
  };
  const make = (): void => {
    const clusterId = newId<ClusterId>();
    client.send({ type: 'createCluster', stepId: command.stepId, clusterId, title: typed, ideaIds: [] });
    client.dismissRefused(commandId);
    goTo(clusterId);
  };
  const isTitle = command.type === 'renameCluster';
  return (
    <Dialog
      isOpen
      onClose={done}
      role="alertdialog"
      title={t('hands.clash.title')}
      actions={
        now === null ? (
          <>
            <Button autoFocus onPress={done}>
              {t('hands.clash.close')}
            </Button>
            {isTitle && typed !== '' && (
              <Button variant="primary" onPress={make}>
                {t('hands.clash.make')}
              </Button>
            )}
          </>
        ) : (
          <>
            <Button autoFocus onPress={done}>
              {t('hands.clash.keep')}
            </Button>
            <Button variant="primary" onPress={() => use(now)}>
              {t('hands.clash.use')}
            </Button>
          </>
        )
      }
    >
      <p>{t(now === null ? 'hands.clash.gone' : 'hands.clash.changed')}</p>
      {now !== null && <Words label={t('hands.clash.now')} text={now} />}
      <Words label={t('hands.clash.yours')} text={typed} />
    </Dialog>
  );
};

/** Words of this facilitator that a colleague's were before: both are shown, and nothing is written over until somebody chose. */
export const ClashDialog = () => {
  const clash = useSession((state) => clashesIn(state.refused)[0]);
  return clash === undefined ? null : <ClashWindow key={clash.commandId} clash={clash} />;
};
