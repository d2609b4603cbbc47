import { useTranslation } from '../i18n/use-translation.tsx';

/** While a page is fetched. */
export const LoadingNotice = () => {
  const { t } = useTranslation();
  return (
    <p role="status" className="p-6 text-muted">
      {t('common.loading')}
    </p>
  );
};
