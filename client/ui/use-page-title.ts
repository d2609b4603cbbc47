import { useEffect } from 'react';
import { useTranslation } from '../i18n/use-translation.tsx';

/** Sets the title of the tab: "Vraag 2 van 6 – Versnelling". */
export const usePageTitle = (title: string): void => {
  const { t } = useTranslation();
  useEffect(() => {
    document.title = t('common.pageTitle', { title });
  }, [title, t]);
};
