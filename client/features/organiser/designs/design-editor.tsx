import { Download, Plus, Save, Undo2 } from 'lucide-react';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useSearch } from 'wouter';
import type { Design, DesignStep } from '../../../../shared/domain/design.ts';
import { STEP_KINDS } from '../../../../shared/domain/vocabulary.ts';
import type { DesignDocument } from '../../../../shared/protocol/http.ts';
import { useTranslation } from '../../../i18n/use-translation.tsx';
import { ActionMenu } from '../../../ui/action-menu.tsx';
import { announce } from '../../../ui/announcer.ts';
import { Button } from '../../../ui/button.tsx';
import { DisclosureSection } from '../../../ui/disclosure-section.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { LinkButton } from '../../../ui/link-button.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { PageHeading } from '../../../ui/page-heading.tsx';
import { StatusLine } from '../../../ui/status-line.tsx';
import { TabSet } from '../../../ui/tab-set.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { StepFields } from '../../../ui/design/step-fields.tsx';
import { downloadDesign } from '../download-design.ts';
import { isDesignForSession, newSession } from '../paths.ts';
import { ProblemNotice } from '../problem-notice.tsx';
import { AboutFields } from './about-fields.tsx';
import { designRemarks } from './design-checks.ts';
import {
  addStep,
  changeStep,
  designOf,
  duplicateStep,
  moveBeside,
  moveBy,
  putBack,
  removeStep,
  voteQuestions,
  type EditState,
} from './edit-design.ts';
import { RemarksList } from './remarks-list.tsx';
import { StepList, type StepAct } from './step-list.tsx';
import { clockAfter, timePlan } from './time-plan.ts';
import { useDesignEditor } from './use-design-editor.ts';

/** Draws a step as participants will see it. */
export type RenderPreview = (step: DesignStep, about: Omit<Design, 'steps'>, place: StepPlace) => ReactNode;
export type StepPlace = {
  readonly index: number;
  readonly of: number;
  readonly questions: number;
  readonly question: number | null;
};

interface DesignEditorProps {
  readonly document: DesignDocument;
  readonly renderPreview: RenderPreview;
}

const placeIn = ({ steps }: EditState, key: string): StepPlace => {
  const index = steps.findIndex((item) => item.key === key);
  const questions = steps.filter(({ step }) => step.kind === 'question');
  const at = questions.findIndex((item) => item.key === key);
  return { index, of: steps.length, questions: questions.length, question: at === -1 ? null : at + 1 };
};

const TimePlanLine = ({
  state,
  start,
  onStart,
}: {
  readonly state: EditState;
  readonly start: string;
  readonly onStart: (start: string) => void;
}) => {
  const { t } = useTranslation();
  const { total } = timePlan(state.steps.map(({ step }) => step));
  const end = clockAfter(start, total);
  const hasStart = start.trim() !== '';
  return (
    <div className="flex flex-wrap items-end gap-x-4 gap-y-2">
      <div className="w-[9rem]">
        <TextField
          label={t('designEditor.start')}
          value={start}
          placeholder="14:00"
          inputMode="numeric"
          autoComplete="off"
          onChange={onStart}
          errorMessage={hasStart && end === null ? t('designEditor.startWrong') : undefined}
        />
      </div>
      <p className="pb-2 font-bold">
        {end === null ? t('designEditor.total', { count: total }) : t('designEditor.totalUntil', { count: total, end })}
      </p>
    </div>
  );
};

type Pane = 'settings' | 'preview';

/** Steps of a design in a list, the settings or the preview of the chosen one beside it, the time plan, and what is missing or odd. */
export const DesignEditor = ({ document, renderPreview }: DesignEditorProps) => {
  const { t } = useTranslation();
  const isForSession = isDesignForSession(useSearch());
  const editor = useDesignEditor(document, isForSession);
  const { state, change, saved, problem } = editor;
  const [start, setStart] = useState('');
  const [pane, setPane] = useState<Pane>('settings');
  const chosen = state.steps.find(({ key }) => key === state.chosen);
  const remarks = designRemarks(state);
  const isBlocked = remarks.some(({ isFatal }) => isFatal);
  const { language } = state.about;
  const forSession = saved === 'saved' ? 'designEditor.backToSession' : 'designEditor.saveForSession';

  const act = (what: StepAct, key: string): void => {
    if (what === 'up' || what === 'down') {
      change((before) => moveBy(before, key, what === 'up' ? -1 : 1));
      announce(t('designEditor.moved'));
    } else if (what === 'duplicate') {
      change((before) => duplicateStep(before, key));
      announce(t('designEditor.duplicated'));
    } else {
      change((before) => removeStep(before, key));
      announce(t('designEditor.removedSaid'));
    }
  };

  return (
    <>
      <div className="flex flex-wrap items-start justify-between gap-4">
        <div className="min-w-0">
          <PageHeading title={t('designEditor.heading', { title: state.about.title })} isCompact>
            <bdi>{state.about.title.trim() === '' ? t('designEditor.untitled') : state.about.title}</bdi>
          </PageHeading>
          <StatusLine kind={saved === 'saved' ? 'ok' : 'attention'}>
            {t(`designEditor.state.${document.builtIn && saved === 'saved' ? 'builtIn' : saved}`)}
          </StatusLine>
        </div>
        <div className="flex flex-wrap gap-3">
          {isForSession && saved !== 'saved' && (
            <LinkButton href={newSession} variant="quiet">
              {t('organiser.create.cancel')}
            </LinkButton>
          )}
          <Button
            icon={Download}
            onPress={() => announce(t('organiser.plan.downloaded', { name: downloadDesign(designOf(state)) }))}
          >
            {t('organiser.plan.download')}
          </Button>
          <Button
            variant="primary"
            icon={Save}
            isPending={saved === 'saving'}
            isDisabled={isBlocked}
            onPress={() => void editor.save()}
          >
            {t(isForSession ? forSession : document.builtIn ? 'designEditor.saveOwn' : 'designEditor.save')}
          </Button>
        </div>
      </div>
      {problem?.code === 'changedElsewhere' ? (
        <Notice
          kind="danger"
          title={t('errors.changedElsewhere')}
          actions={<Button onPress={() => void editor.saveCopy()}>{t('designEditor.saveCopy')}</Button>}
        >
          <p>{t('designEditor.changedElsewhere')}</p>
        </Notice>
      ) : (
        <ProblemNotice problem={problem} />
      )}
      {editor.isRestored && (
        <Notice
          kind="info"
          title={t('designEditor.restored')}
          actions={<Button onPress={editor.discard}>{t('designEditor.discard')}</Button>}
        >
          <p>{t('designEditor.restoredText')}</p>
        </Notice>
      )}
      <DisclosureSection title={t('designEditor.about.heading')} isOpenAtFirst={state.about.title.trim() === ''}>
        <AboutFields
          about={state.about}
          onChange={(next) => change((before) => ({ ...before, about: { ...before.about, ...next } }))}
        />
      </DisclosureSection>
      <div className="grid items-start gap-x-8 gap-y-6 @min-[56rem]:grid-cols-[minmax(18rem,5fr)_minmax(0,7fr)]">
        <section aria-labelledby="steps-heading" className="flex min-w-0 flex-col gap-3">
          <div className="flex flex-wrap items-center justify-between gap-3">
            <h2 id="steps-heading" className="text-2xl">
              {t('designEditor.steps')}
            </h2>
            <ActionMenu
              label={t('designEditor.add')}
              icon={Plus}
              items={STEP_KINDS.map((kind) => ({ id: kind, label: t(`design.kinds.${kind}`) }))}
              onAction={(kind) => {
                change((before) => addStep(before, kind, t(`design.newTitle.${kind}`)));
                setPane('settings');
                announce(t('designEditor.added'));
              }}
            />
          </div>
          <TimePlanLine state={state} start={start} onStart={setStart} />
          <StepList
            steps={state.steps}
            chosen={state.chosen}
            start={start}
            lang={language}
            onChoose={(key) => change((before) => ({ ...before, chosen: key }))}
            onMove={(key, target, side) => change((before) => moveBeside(before, key, target, side))}
            onAct={act}
          />
          {state.removed !== null && (
            <Notice
              kind="info"
              title={t('designEditor.removed', { title: state.removed.title })}
              actions={
                <Button
                  icon={Undo2}
                  onPress={() => {
                    change(putBack);
                    announce(t('designEditor.backSaid'));
                  }}
                >
                  {t('designEditor.putBack')}
                </Button>
              }
            >
              {null}
            </Notice>
          )}
        </section>
        <section aria-label={t('designEditor.panel')} className="flex min-w-0 flex-col gap-3">
          {chosen === undefined ? (
            <EmptyState>{t('designEditor.chooseStep')}</EmptyState>
          ) : (
            <TabSet<Pane>
              label={t('designEditor.panel')}
              selected={pane}
              onSelect={setPane}
              tabs={[
                {
                  id: 'settings',
                  label: t('designEditor.settings'),
                  content: (
                    <StepFields
                      key={chosen.key}
                      step={chosen.step}
                      questions={voteQuestions(state.steps, chosen)}
                      lang={language}
                      withSeeds
                      onChange={(next) => change((before) => changeStep(before, chosen.key, next))}
                    />
                  ),
                },
                {
                  id: 'preview',
                  label: t('designEditor.preview'),
                  content: renderPreview(chosen.step, state.about, placeIn(state, chosen.key)),
                },
              ]}
            />
          )}
        </section>
      </div>
      <section aria-labelledby="remarks-heading" className="flex flex-col gap-3">
        <h2 id="remarks-heading" className="text-2xl">
          {t('designEditor.remarks.heading')}
        </h2>
        <RemarksList
          remarks={remarks}
          steps={state.steps}
          onGo={(key) => {
            change((before) => ({ ...before, chosen: key }));
            setPane('settings');
          }}
        />
      </section>
    </>
  );
};
