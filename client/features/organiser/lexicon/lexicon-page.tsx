import { useState } from 'react';
import type { Language } from '../../../../shared/domain/vocabulary.ts';
import { useTranslation } from '../../../i18n/use-translation.tsx';
import { Button } from '../../../ui/button.tsx';
import { LoadingNotice } from '../../../ui/loading-notice.tsx';
import { PageHeading } from '../../../ui/page-heading.tsx';
import { TabSet } from '../../../ui/tab-set.tsx';
import { OrganiserFrame } from '../organiser-frame.tsx';
import { ProblemNotice } from '../problem-notice.tsx';
import { BuiltInConcepts } from './built-in-concepts.tsx';
import { OwnConcepts } from './own-concepts.tsx';
import { useLexicon } from './use-lexicon.ts';

/** The lexicon of one language: the own concepts to change, the built-in ones to read. */
export const LexiconOfLanguage = ({ language }: { readonly language: Language }) => {
  const { t } = useTranslation();
  const work = useLexicon(language);
  const { loaded, reload } = work;
  if (loaded.state === 'loading') return <LoadingNotice />;
  if (loaded.state === 'failed') {
    return (
      <>
        <ProblemNotice problem={loaded.problem} title={t('organiser.loadFailed')} />
        <div>
          <Button onPress={reload}>{t('common.actions.tryAgain')}</Button>
        </div>
      </>
    );
  }
  return (
    <div className="flex flex-col gap-8">
      <OwnConcepts document={loaded.value} work={work} />
      <BuiltInConcepts language={language} concepts={loaded.value.builtIn} />
    </div>
  );
};

const Lexicon = () => {
  const { t, i18n } = useTranslation();
  const [language, setLanguage] = useState<Language>(i18n.language === 'en' ? 'en' : 'nl');
  return (
    <>
      <PageHeading title={t('lexicon.title')}>{t('lexicon.title')}</PageHeading>
      <p className="max-w-text">{t('lexicon.about')}</p>
      <p className="max-w-text">{t('lexicon.shared')}</p>
      <TabSet
        label={t('lexicon.language')}
        tabs={(['nl', 'en'] as const).map((id) => ({
          id,
          label: t(`designEditor.about.languages.${id}`),
          content: <LexiconOfLanguage language={id} />,
        }))}
        selected={language}
        onSelect={setLanguage}
      />
    </>
  );
};

/** What the suggestions for grouping know: concepts per language, the built-in ones and those that organisers add. */
export const LexiconPage = () => (
  <OrganiserFrame>
    <Lexicon />
  </OrganiserFrame>
);
