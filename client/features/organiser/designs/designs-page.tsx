import { Copy, Download, FilePen, Play, Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useLocation } from 'wouter';
import type { Design } from '../../../../shared/domain/design.ts';
import type { DesignListItem, Problem } from '../../../../shared/protocol/http.ts';
import { useTranslation } from '../../../i18n/use-translation.tsx';
import { api } from '../../../lib/api.ts';
import { ActionMenu } from '../../../ui/action-menu.tsx';
import { announce } from '../../../ui/announcer.ts';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { ConfirmDialog } from '../../../ui/confirm-dialog.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { LinkButton } from '../../../ui/link-button.tsx';
import { LoadingNotice } from '../../../ui/loading-notice.tsx';
import { PageHeading } from '../../../ui/page-heading.tsx';
import { DesignUpload } from '../design-upload.tsx';
import { downloadDesign } from '../download-design.ts';
import { OrganiserFrame } from '../organiser-frame.tsx';
import { designApi, designPage, designsApi, newSessionPage } from '../paths.ts';
import { ProblemNotice } from '../problem-notice.tsx';
import type { FileOutcome } from '../read-design-file.ts';
import { useLoaded } from '../use-loaded.ts';
import { firstDesign } from './first-design.ts';

type Act = 'duplicate' | 'download' | 'remove';

interface DesignCardProps {
  readonly item: DesignListItem;
  readonly onAct: (act: Act, item: DesignListItem) => void;
}

const DesignCard = ({ item, onAct }: DesignCardProps) => {
  const { t } = useTranslation();
  const { ref, title, builtIn, questions, minutes, language } = item;
  return (
    <Card as="li">
      <div className="flex flex-col gap-3">
        <h3 lang={language} className="text-xl">
          <bdi>{title}</bdi>
        </h3>
        <p className="text-muted">
          {t('designEditor.library.questions', { count: questions })}
          {minutes > 0 && ` · ${t('designEditor.library.minutes', { count: minutes })}`}
          {` · ${t(`designEditor.about.languages.${language}`)}`}
        </p>
        <div className="flex flex-wrap gap-3">
          <LinkButton href={designPage(ref)} icon={FilePen} about={title}>
            {t(builtIn ? 'designEditor.library.look' : 'designEditor.library.open')}
          </LinkButton>
          <LinkButton href={newSessionPage(ref)} icon={Play} about={title}>
            {t('designEditor.library.start')}
          </LinkButton>
          <ActionMenu<Act>
            label={t('designEditor.library.more')}
            about={title}
            variant="quiet"
            items={[
              { id: 'duplicate', label: t('designEditor.library.duplicate'), icon: Copy },
              { id: 'download', label: t('designEditor.library.download'), icon: Download },
              ...(builtIn ? [] : [{ id: 'remove' as const, label: t('designEditor.library.remove'), icon: Trash2 }]),
            ]}
            onAction={(act) => onAct(act, item)}
          />
        </div>
      </div>
    </Card>
  );
};

/** What is done with whole designs, and what went wrong. */
function useLibrary(reload: () => void) {
  const { t, i18n } = useTranslation();
  const [, navigate] = useLocation();
  const [problem, setProblem] = useState<Problem | null>(null);
  const add = async (design: Design): Promise<DesignListItem | null> => {
    setProblem(null);
    const answer = await api.post<DesignListItem>(designsApi, design);
    if (answer.ok) return answer.value;
    setProblem(answer.error);
    return null;
  };
  const fetched = async (item: DesignListItem): Promise<Design | null> => {
    setProblem(null);
    const answer = await api.get<Design>(designApi(item.ref));
    if (answer.ok) return answer.value;
    setProblem(answer.error);
    return null;
  };
  return {
    problem,
    open: async (design: Design): Promise<void> => {
      const added = await add(design);
      if (added !== null) navigate(designPage(added.ref));
    },
    first: (): Design => firstDesign(t, i18n.language === 'en' ? 'en' : 'nl'),
    duplicate: async (item: DesignListItem): Promise<void> => {
      const design = await fetched(item);
      if (design === null) return;
      const added = await add({ ...design, title: t('designEditor.copyOf', { title: design.title }).slice(0, 120) });
      if (added === null) return;
      announce(t('designEditor.library.duplicated', { title: item.title }));
      reload();
    },
    download: async (item: DesignListItem): Promise<void> => {
      const design = await fetched(item);
      if (design !== null) announce(t('organiser.plan.downloaded', { name: downloadDesign(design) }));
    },
    remove: async (item: DesignListItem): Promise<void> => {
      setProblem(null);
      const answer = await api.del<null>(designApi(item.ref));
      if (!answer.ok) return setProblem(answer.error);
      announce(t('designEditor.library.removed', { title: item.title }));
      reload();
    },
  };
}

const Library = () => {
  const { t } = useTranslation();
  const { loaded, reload } = useLoaded<readonly DesignListItem[]>(designsApi);
  const library = useLibrary(reload);
  const [doomed, setDoomed] = useState<DesignListItem | null>(null);
  const [file, setFile] = useState<FileOutcome | null>(null);
  const act = (what: Act, item: DesignListItem): void => {
    if (what === 'remove') setDoomed(item);
    else void library[what](item);
  };
  const items = loaded.state === 'loaded' ? loaded.value : [];
  const own = items.filter(({ builtIn }) => !builtIn);
  const read = (outcome: FileOutcome): void => {
    setFile(outcome);
    if (outcome.state === 'good') void library.open(outcome.design);
  };
  return (
    <>
      <div className="flex flex-wrap items-center justify-between gap-4">
        <PageHeading title={t('designEditor.library.title')}>{t('designEditor.library.title')}</PageHeading>
        <Button variant="primary" icon={Plus} onPress={() => void library.open(library.first())}>
          {t('designEditor.library.make')}
        </Button>
      </div>
      <p className="max-w-text">{t('designEditor.library.about')}</p>
      <ProblemNotice problem={library.problem ?? (loaded.state === 'failed' ? loaded.problem : null)} />
      {loaded.state === 'loading' && <LoadingNotice />}
      <section aria-labelledby="own-designs" className="flex flex-col gap-4">
        <h2 id="own-designs" className="text-2xl">
          {t('designEditor.library.own')}
        </h2>
        {loaded.state === 'loaded' && own.length === 0 && <EmptyState>{t('designEditor.library.ownEmpty')}</EmptyState>}
        <ul className="grid gap-4 @min-[50rem]:grid-cols-2">
          {own.map((item) => (
            <DesignCard key={item.ref} item={item} onAct={act} />
          ))}
        </ul>
        <DesignUpload file={file} onRead={read} isMissing={false} label={t('designEditor.library.upload')} />
      </section>
      <section aria-labelledby="built-in-designs" className="flex flex-col gap-4">
        <h2 id="built-in-designs" className="text-2xl">
          {t('designEditor.library.builtIn')}
        </h2>
        <p className="max-w-text">{t('designEditor.library.builtInAbout')}</p>
        <ul className="grid gap-4 @min-[50rem]:grid-cols-2">
          {items
            .filter(({ builtIn }) => builtIn)
            .map((item) => (
              <DesignCard key={item.ref} item={item} onAct={act} />
            ))}
        </ul>
      </section>
      <ConfirmDialog
        isOpen={doomed !== null}
        onClose={() => setDoomed(null)}
        onConfirm={() => {
          if (doomed !== null) void library.remove(doomed);
          setDoomed(null);
        }}
        title={t('designEditor.library.removeTitle')}
        confirmLabel={t('designEditor.library.remove')}
      >
        <p>{t('designEditor.library.removeText', { title: doomed?.title ?? '' })}</p>
      </ConfirmDialog>
    </>
  );
};

/** The library: own designs and the examples, to edit, use, copy, download and delete. */
export const DesignsPage = () => (
  <OrganiserFrame>
    <Library />
  </OrganiserFrame>
);
