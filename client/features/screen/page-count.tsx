import { useTranslation } from '../../i18n/use-translation.tsx';

/** "Bladzijde 2 van 5"; nothing when there is one page. */
export const PageCount = ({ page, pages }: { readonly page: number; readonly pages: number }) => {
  const { t } = useTranslation();
  return <p className="min-h-[1.5em] text-muted">{pages > 1 && t('screen.page', { page, pages })}</p>;
};
